package dk.samklang.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/** A small file of this installation, often with a secret: there wholly or not at all, readable by its owner only. */
public final class OwnerFile {

    private OwnerFile() {}

    /** What stands in the file; where it is missing, it is made with this content first. */
    public static String readOrMake(Path file, Supplier<String> content) throws IOException {
        if (!Files.exists(file)) {
            AtomicFiles.write(file, content.get());
        }
        return Files.readString(file);
    }

    /** Replaces what stands in the file, in one step that survives a power cut. */
    public static void write(Path file, String content) throws IOException {
        AtomicFiles.write(file, content);
    }
}
