package dk.samklang.platform.sealing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dk.samklang.platform.database.OwnerFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/** The heads that are remembered outside the database, one line each, in a file of the data folder. */
public final class Heads {

    private static final String FILE = "audit-heads";

    private Heads() {}

    /** What the data folder remembers; nothing when it never did. */
    public static Map<UUID, Head> rememberedIn(Path data) throws IOException {
        var file = data.resolve(FILE);
        return Files.exists(file) ? in(file) : Map.of();
    }

    /** The heads in a file, such as one that an earlier check was written to; other lines are passed over. */
    public static Map<UUID, Head> in(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .flatMap(line -> Head.in(line).stream())
                .collect(toMap(Head::organisation, head -> head, (_, later) -> later, TreeMap::new));
    }

    static void remember(Path data, Map<UUID, Head> heads) throws IOException {
        OwnerFile.write(
                data.resolve(FILE), heads.values().stream().map(Head::line).collect(joining("\n", "", "\n")));
    }
}
