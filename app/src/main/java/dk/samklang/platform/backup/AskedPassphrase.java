package dk.samklang.platform.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the passphrase comes from: a file, the environment, or somebody at the terminal; never the command line. */
record AskedPassphrase(@Nullable String file, @Nullable String environment) {

    private static final Set<PosixFilePermission> OTHERS =
            Set.of(PosixFilePermission.GROUP_READ, PosixFilePermission.OTHERS_READ);

    /** As {@link #forOpening()}, but what is too short, or anybody's to read, is refused, and typing is asked for twice. */
    Passphrase forSealing() {
        refuseOpenFile();
        var passphrase = file == null && environment == null ? typedTwice() : forOpening();
        if (passphrase.reveal().length() < Passphrase.SHORTEST) {
            throw new Refused("The passphrase must have at least " + Passphrase.SHORTEST
                    + " characters; ./samklang passphrase makes one.");
        }
        return passphrase;
    }

    Passphrase forOpening() {
        if (file != null) {
            return fromFile(Path.of(file));
        }
        return environment == null ? typed("Passphrase of the backup: ") : new Passphrase(environment.strip());
    }

    private static Passphrase fromFile(Path file) {
        try (var lines = Files.lines(file)) {
            return new Passphrase(lines.findFirst().orElse("").strip());
        } catch (IOException e) {
            throw new Refused("The passphrase file " + file + " cannot be read.", e);
        }
    }

    private void refuseOpenFile() {
        try {
            if (file != null
                    && Files.getPosixFilePermissions(Path.of(file)).stream().anyMatch(OTHERS::contains)) {
                throw new Refused(
                        "Others on this machine may read the passphrase file " + file + "; run: chmod 600 " + file);
            }
        } catch (IOException e) {
            throw new Refused("The passphrase file " + file + " cannot be read.", e);
        }
    }

    private static Passphrase typedTwice() {
        var first = typed("Passphrase for the backup (without it nobody can ever open it): ");
        if (!first.equals(typed("Once more: "))) {
            throw new Refused("The two were not the same.");
        }
        return first;
    }

    @SuppressWarnings("SystemConsoleNull") // Java 25 gives null again where nobody sits at a terminal
    private static Passphrase typed(String question) {
        var console = System.console();
        var answer = console == null || !console.isTerminal() ? null : console.readPassword("%s", question);
        if (answer == null) {
            throw new Refused(
                    "There is no passphrase: name a file with --passphrase-file, or set SAMKLANG_PASSPHRASE.");
        }
        var passphrase = new Passphrase(new String(answer));
        Arrays.fill(answer, ' ');
        return passphrase;
    }

    @Override
    public String toString() {
        return "AskedPassphrase[***]";
    }
}
