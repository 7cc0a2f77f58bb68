package dk.samklang.platform.retention;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Retention because somebody asked, in the organisation the caller works for, one run at a time. */
@Service
public class RunByHand {

    /** A run that has not ended by then was cut off with the program. */
    private static final Duration LONGEST = Duration.ofMinutes(15);

    private final ApplyRules rules;
    private final JdbcClient jdbc;
    private final Clock clock;

    RunByHand(ApplyRules rules, JdbcClient jdbc, Clock clock) {
        this.rules = rules;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Takes the turn, as part of what notes that it was taken; false while another run lasts. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean begin(UUID askedBy) {
        return jdbc.sql("""
                        insert into platform.retention_hand as turn (started_at, asked_by)
                        values (:now, :askedBy)
                        on conflict (organisation_id) do update
                        set started_at = excluded.started_at, asked_by = excluded.asked_by, ended_at = null
                        where turn.ended_at is not null or turn.started_at < :cutOff
                        """)
                        .param("now", Timestamp.from(clock.instant()))
                        .param("askedBy", askedBy)
                        .param("cutOff", Timestamp.from(clock.instant().minus(LONGEST)))
                        .update()
                == 1;
    }

    /** Runs the rules of this organisation, outside a transaction, after {@link #begin}. */
    public List<RuleRun> run(UUID askedBy) {
        try {
            var runs = rules.own(askedBy);
            rules.note(runs);
            return runs;
        } finally {
            rules.within(() -> jdbc.sql("update platform.retention_hand set ended_at = :now where ended_at is null")
                    .param("now", Timestamp.from(clock.instant()))
                    .update());
        }
    }
}
