package dk.samklang.trail;

import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the month whose sample should be gone through now: the one before this, when anything was read in it. */
@Service
public class FindDueControl {

    private final Controls controls;
    private final Readings readings;
    private final Clock clock;

    FindDueControl(Controls controls, Readings readings, Clock clock) {
        this.controls = controls;
        this.readings = readings;
        this.clock = clock;
    }

    /** Empty when it is finished, or there is nothing to go through. */
    @Transactional(readOnly = true)
    public Optional<YearMonth> due(SignedIn by) {
        var zone = by.person().zone();
        var month = YearMonth.from(clock.instant().atZone(zone)).minusMonths(1);
        return controls.of(month).map(control -> control.finished() == null).orElseGet(() -> readings.any(month, zone))
                ? Optional.of(month)
                : Optional.empty();
    }
}
