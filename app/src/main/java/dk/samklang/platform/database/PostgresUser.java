package dk.samklang.platform.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** As whom PostgreSQL runs: it refuses to run as root, so root has to step down first. */
sealed interface PostgresUser {

    /** What to put before a command. */
    List<String> prefix();

    /** Lets this user work in the folder; called for each folder and file that PostgreSQL writes or reads. */
    default void own(Path path) throws IOException {}

    /** The ordinary case: whoever started Samklang. */
    record Self() implements PostgresUser {
        @Override
        public List<String> prefix() {
            return List.of();
        }
    }

    /** Root in a user namespace of its own, where it is nobody special and its files stay its own. */
    record Namespace() implements PostgresUser {
        @Override
        public List<String> prefix() {
            return List.of("unshare", "-U");
        }
    }

    /** An unprivileged account of this machine, where the system forbids user namespaces (many containers do). */
    record Account(String name, String group) implements PostgresUser {
        @Override
        public List<String> prefix() {
            return List.of("setpriv", "--reuid=" + name, "--regid=" + group, "--clear-groups");
        }

        @Override
        public void own(Path path) throws IOException {
            var principals = path.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(path, principals.lookupPrincipalByName(name));
            open(path.resolveSibling(""));
        }

        /** The account must be able to pass through the data folder, though not to look into it. */
        private static void open(Path folder) throws IOException {
            var permissions = Files.getPosixFilePermissions(folder);
            if (permissions.add(PosixFilePermission.OTHERS_EXECUTE)) {
                Files.setPosixFilePermissions(folder, permissions);
            }
        }
    }

    /** Tries in order of how little it asks of the machine. */
    static PostgresUser find(Path folder) throws IOException {
        if (new UnixSystem().getUid() != 0) {
            return new Self();
        }
        if (PostgresCommand.succeeds(List.of("unshare", "-U", "true"))) {
            return new Namespace();
        }
        for (var name : List.of("samklang", "postgres")) {
            var account = account(name);
            if (account.isPresent() && reaches(account.get(), folder)) {
                return account.get();
            }
        }
        throw new StartupRefused(
                "PostgreSQL cannot run as root, this system forbids user namespaces (unshare -U), and no"
                        + " account named samklang or postgres can reach " + folder
                        + "; start Samklang as an ordinary user, or make such an account (useradd --system samklang)"
                        + " and keep the data where it can reach them (--data).");
    }

    private static Optional<Account> account(String name) throws IOException {
        var group = PostgresCommand.tryRun(List.of("id", "-g", name));
        return group.filter(PostgresCommand.Result::succeeded)
                .map(result -> new Account(name, result.output().strip()));
    }

    /** Opens the folder as far as it is ours to open, then lets the account try itself. */
    private static boolean reaches(Account account, Path folder) throws IOException {
        account.own(folder);
        var test = new ArrayList<>(account.prefix());
        test.addAll(List.of("test", "-w", folder.toString()));
        return PostgresCommand.succeeds(test);
    }
}
