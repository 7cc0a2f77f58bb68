package dk.samklang.trail;

import dk.samklang.platform.retention.Foreseen;
import dk.samklang.platform.retention.RetentionRule;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was found of single readings goes two years after they were drawn; that the control was done stays. */
@Component
class SampleRetention implements RetentionRule {

    private static final int YEARS = 2;

    private final Controls controls;
    private final Clock clock;

    SampleRetention(Controls controls, Clock clock) {
        this.controls = controls;
        this.clock = clock;
    }

    @Override
    public String clock() {
        return "sample-control";
    }

    @Override
    public int run() {
        return controls.forgetEntries(
                clock.instant().atOffset(ZoneOffset.UTC).minusYears(YEARS).toInstant());
    }

    @Override
    public List<Foreseen> foresee(Instant until) {
        return controls.foresee(until.atOffset(ZoneOffset.UTC).minusYears(YEARS).toInstant(), YEARS);
    }
}
