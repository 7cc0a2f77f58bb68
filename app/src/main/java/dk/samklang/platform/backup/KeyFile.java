package dk.samklang.platform.backup;

import dk.samklang.platform.database.AtomicFiles;
import dk.samklang.platform.secrets.KeySets;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The keys to the sealed fields, which live beside the database. */
record KeyFile(Path path) {

    /** @throws Refused when it is missing: a backup without it could never be signed in to again */
    String content() {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new Refused(
                    "The key file " + path
                            + " cannot be read, and a backup without it would lack what second factors are"
                            + " sealed with; name the right one in SAMKLANG_FIELD_KEYS.",
                    e);
        }
    }

    /** Adds what is not there yet and takes nothing away. */
    void add(String others) throws IOException {
        if (!Files.exists(path)) {
            AtomicFiles.write(path, others);
            return;
        }
        var present = Files.readString(path);
        var both = KeySets.union(present, others);
        if (!both.equals(present)) {
            AtomicFiles.write(path, both);
        }
    }
}
