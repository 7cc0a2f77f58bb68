package dk.samklang.platform.retention;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** Deletion records show for five years that deletion happens; they hold counts and no content. */
@Component
class DeletionRetention implements RetentionRule {

    private static final int YEARS = 5;

    private final RetentionJournal journal;
    private final Clock clock;

    DeletionRetention(RetentionJournal journal, Clock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    public String clock() {
        return "deletion";
    }

    @Override
    public int run() {
        return journal.forgetBefore(
                clock.instant().atOffset(ZoneOffset.UTC).minusYears(YEARS).toInstant());
    }

    @Override
    public List<Foreseen> foresee(Instant until) {
        return journal.foresee(until.atOffset(ZoneOffset.UTC).minusYears(YEARS).toInstant(), YEARS);
    }
}
