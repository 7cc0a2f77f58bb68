package dk.samklang.platform.sealing;

import dk.samklang.platform.database.SealerTables;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;

/**
 * Use case: what has been written in the trail since is sealed, in every organisation. Which entries are still open is
 * asked of the entries themselves and not of a mark on a line of time, so one that was committed late is sealed late and
 * never lost. Nobody who writes waits: sealing reads what is committed and adds to rows that nobody else touches.
 */
@Service
public class SealTrail {

    private static final int BATCH = 500;

    private final SealerTables tables;
    private final RememberHeads remember;
    private final Clock clock;

    SealTrail(SealerTables tables, RememberHeads remember, Clock clock) {
        this.tables = tables;
        this.remember = remember;
        this.clock = clock;
    }

    /** Seals until nothing is open, each batch in a transaction of its own; returns how many entries. */
    public int seal() {
        var heads = new ArrayList<Head>();
        try {
            return tables.inOneTransaction(connection -> new SealedTrail(connection).waiting()).stream()
                    .mapToInt(organisation -> seal(organisation, heads))
                    .sum();
        } finally {
            remember.remember(heads);
        }
    }

    private int seal(UUID organisation, List<Head> heads) {
        var sealed = 0;
        for (var made = next(organisation); made.isPresent(); made = next(organisation)) {
            sealed += made.get().entries();
            heads.add(made.get().head());
            if (made.get().drained()) {
                break;
            }
        }
        return sealed;
    }

    private record Made(Head head, int entries, boolean drained) {}

    private Optional<Made> next(UUID organisation) {
        return tables.inOneTransaction(connection -> next(organisation, connection));
    }

    /** Empty as well when another node is sealing this organisation now. */
    private Optional<Made> next(UUID organisation, Connection connection) throws SQLException {
        var trail = new SealedTrail(connection);
        if (!trail.alone(organisation)) {
            return Optional.empty();
        }
        var open = trail.open(organisation, BATCH);
        if (open.isEmpty()) {
            return Optional.empty();
        }
        var previous = trail.last(organisation);
        var seal = over(open, previous.map(Head::number).orElse(0L) + 1);
        var digest = seal.digest(previous.map(head -> new Digest(head.digest())).orElse(Digest.NONE));
        trail.add(seal, digest);
        return Optional.of(new Made(new Head(organisation, seal.number(), digest.hex()), open.size(), seal.drained()));
    }

    private Seal over(List<Entry> open, long number) {
        return new Seal(
                open.getFirst().organisation(),
                number,
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                open.size() < BATCH,
                open.getLast().at(),
                open.stream().map(Entry::id).toList(),
                open.stream().map(Entry::digest).toList());
    }
}
