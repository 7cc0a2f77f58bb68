package dk.samklang.platform.sealing;

import static java.util.stream.Collectors.toMap;

import dk.samklang.platform.database.SealerTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the newest head of each trail in the data folder. A head that the trail no longer holds is not replaced: it is
 * what proves that something was cut off or written anew, until somebody who has understood why puts the file aside.
 */
@Component
class RememberHeads {

    private static final Logger log = LoggerFactory.getLogger(RememberHeads.class);

    private final SealerTables tables;
    private final Path data;

    RememberHeads(SealerTables tables, @Value("${samklang.data}") Path data) {
        this.tables = tables;
        this.data = data;
    }

    /** Called when the seals are committed, so that the folder never knows more than the database. */
    synchronized void remember(List<Head> made) {
        var known = new TreeMap<>(remembered());
        var newest = made.stream().collect(toMap(Head::organisation, head -> head, (_, later) -> later));
        newest.values().stream()
                .filter(head -> continues(known.get(head.organisation())))
                .forEach(head -> known.put(head.organisation(), head));
        try {
            if (!newest.isEmpty()) {
                Heads.remember(data, known);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the trail still holds what was remembered of it. */
    private boolean continues(@Nullable Head before) {
        if (before == null || tables.inOneTransaction(connection -> new SealedTrail(connection).holds(before))) {
            return true;
        }
        log.error(
                "The trail of organisation {} does not hold seal {} that the data folder remembers; run ./samklang audit"
                        + " verify",
                before.organisation(),
                before.number());
        return false;
    }

    Map<UUID, Head> remembered() {
        try {
            return Heads.rememberedIn(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
