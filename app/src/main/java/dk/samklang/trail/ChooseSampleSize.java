package dk.samklang.trail;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: how many readings each month's sample takes from now on. Samples already drawn stay as they are. */
@Service
public class ChooseSampleSize {

    public static final int FEWEST = 5;
    public static final int MOST = 100;

    private final Readings readings;
    private final AuditTrail audit;

    ChooseSampleSize(Readings readings, AuditTrail audit) {
        this.readings = readings;
        this.audit = audit;
    }

    /** @param size from {@link #FEWEST} to {@link #MOST} */
    @Transactional
    public void choose(SignedIn by, int size) {
        readings.chooseSampleSize(size);
        audit.record(by.staff(), Action.CHANGED, DrawSample.KIND, null);
    }
}
