package dk.samklang.platform.retention;

import dk.samklang.platform.ids.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Retention because somebody asked, in the organisation the caller works for, one run at a time. */
@Service
public class RunByHand {

    /** A run that has not deleted anything for so long, and has not ended, was cut off with the program. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final ApplyRules rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    RunByHand(ApplyRules rules, JdbcClient jdbc, Clock clock) {
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Somebody's turn. */
    public record Turn(UUID id, UUID askedBy) {}

    /** Takes the turn, as part of what notes that it was taken; empty while another run lasts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Turn> begin(UUID askedBy) {
        var turn = new Turn(Ids.next(), askedBy);
        var taken = jdbc.sql("""
                        insert into platform.retention_hand as turn (turn_id, started_at, alive_at, asked_by)
                        values (:turn, :now, :now, :askedBy)
                        on conflict (organisation_id) do update
                        set turn_id = excluded.turn_id, started_at = excluded.started_at,
                            alive_at = excluded.alive_at, asked_by = excluded.asked_by, ended_at = null
                        where turn.ended_at is not null or turn.alive_at < :cutOff
                        """)
                        .param("turn", turn.id())
                        .param("now", Timestamp.from(clock.instant()))
                        .param("askedBy", askedBy)
                        .param("cutOff", Timestamp.from(clock.instant().minus(LONGEST)))
                        .update()
                == 1;
        return taken ? Optional.of(turn) : Optional.empty();
    }

    /** Runs the rules of this organisation, outside a transaction, after {@link #begin}. */
    public List<RuleRun> run(Turn turn) {
        try {
            var runs = rules.own(turn.askedBy(), () -> mark("alive_at", turn));
            rules.note(runs);
            return runs;
        } finally {
            rules.within(() -> mark("ended_at", turn));
        }
    }

    /** Nothing where somebody else has the turn by now. */
    private void mark(String moment, Turn turn) {
        jdbc.sql("update platform.retention_hand set " + moment + " = :now where turn_id = :turn")
                .param("now", Timestamp.from(clock.instant()))
                .param("turn", turn.id())
                .update();
    }
}
