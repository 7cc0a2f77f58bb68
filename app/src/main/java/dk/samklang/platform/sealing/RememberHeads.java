package dk.samklang.platform.sealing;

import dk.samklang.platform.database.SealerTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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

    /** Called when the seal is committed, so that the folder never knows more than the database. */
    synchronized void remember(Head head) {
        try {
            var known = new TreeMap<>(Heads.rememberedIn(data));
            var before = known.put(head.organisation(), head);
            if (before == null || tables.inOneTransaction(connection -> new SealedTrail(connection).holds(before))) {
                Heads.remember(data, known);
            } else {
                log.error(
                        "The trail of organisation {} does not hold seal {} that the data folder remembers; run"
                                + " ./samklang audit verify",
                        before.organisation(),
                        before.number());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Map<UUID, Head> remembered() {
        try {
            return Heads.rememberedIn(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
