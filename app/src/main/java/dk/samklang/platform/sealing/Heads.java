package dk.samklang.platform.sealing;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dk.samklang.platform.database.OwnerFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** The heads that are remembered outside the database, one line each, in a file of the data folder. */
public final class Heads {

    private static final String FILE = "audit-heads";
    private static final String SET_ASIDE = ".before-restore-";

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

    /**
     * After a restore: what was remembered is kept under another name, and the end of the trail that came back is
     * remembered instead, so that nothing can be cut off it unseen.
     *
     * @return where it is kept now; empty where nothing was remembered
     */
    public static Optional<Path> startOver(Path data, Instant restoredAt, Connection asOwner) throws IOException {
        var aside = setAside(data, restoredAt);
        var heads = new SealedTrail(asOwner).heads();
        if (heads.isEmpty()) {
            Files.deleteIfExists(data.resolve(FILE));
        } else {
            remember(data, heads);
        }
        return aside;
    }

    /** A copy: what was remembered stays until something else is, also where this is cut short. */
    private static Optional<Path> setAside(Path data, Instant restoredAt) throws IOException {
        var file = data.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        var time = restoredAt.truncatedTo(ChronoUnit.MILLIS).toString().replace(':', '-');
        return Optional.of(Files.copy(file, data.resolve(FILE + SET_ASIDE + time), StandardCopyOption.COPY_ATTRIBUTES));
    }

    /** What earlier restores have set aside, oldest first. */
    public static List<Path> setAsideIn(Path data) throws IOException {
        if (!Files.isDirectory(data)) {
            return List.of();
        }
        try (var files = Files.newDirectoryStream(data, FILE + SET_ASIDE + "*")) {
            return StreamSupport.stream(files.spliterator(), false).sorted().toList();
        }
    }

    static void remember(Path data, Map<UUID, Head> heads) throws IOException {
        OwnerFile.write(
                data.resolve(FILE), heads.values().stream().map(Head::line).collect(joining("\n", "", "\n")));
    }
}
