package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a decision is taken back, so that the one before holds again; who did is kept. */
@Service
public class UndoDecision {

    private final HoldHelpline helplines;
    private final Decisions decisions;
    private final AuditTrail audit;
    private final Clock clock;

    UndoDecision(HoldHelpline helplines, Decisions decisions, AuditTrail audit, Clock clock) {
        this.helplines = helplines;
        this.decisions = decisions;
        this.audit = audit;
        this.clock = clock;
    }

    /** True as well where it was taken back before; false where the alias is not this person's. */
    @Transactional
    public boolean undo(SignedIn by, FrequentUserId alias, UUID decision) {
        if (helplines.of(alias, by, PatternPermissions.DECIDE).isEmpty()) {
            return false;
        }
        if (decisions.undo(alias, decision, by.staff(), clock.instant())) {
            audit.record(by.staff(), AuditTrail.Action.CHANGED, DecideUse.KIND, alias.value());
        }
        return true;
    }
}
