package dk.samklang.trail;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: readings of the month before are drawn by chance. A month is drawn once; nobody draws again until it suits. */
@Service
public class DrawSample {

    static final String KIND = "sample-control";

    private final Controls controls;
    private final Readings readings;
    private final AuditTrail audit;
    private final Clock clock;

    DrawSample(Controls controls, Readings readings, AuditTrail audit, Clock clock) {
        this.controls = controls;
        this.readings = readings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The control, this one's or that which was drawn before; empty when nothing was read that month. */
    @Transactional
    public Optional<ControlId> draw(SignedIn by) {
        var month = YearMonth.from(clock.instant().atZone(by.person().zone())).minusMonths(1);
        return controls.of(month).map(Control::id).or(() -> draw(by, month));
    }

    private Optional<ControlId> draw(SignedIn by, YearMonth month) {
        var zone = by.person().zone();
        var drawn = readings.draw(month, zone, readings.sampleSize());
        if (drawn.isEmpty()) {
            return Optional.empty();
        }
        var id = new ControlId(Ids.next());
        var count = readings.count(month, zone);
        if (!controls.add(new Control(id, month, count, drawn.size(), by.staff(), clock.instant(), null, 0))) {
            return controls.of(month).map(Control::id);
        }
        controls.addEntries(id, drawn);
        audit.record(by.staff(), Action.CREATED, KIND, id.value());
        return Optional.of(id);
    }
}
