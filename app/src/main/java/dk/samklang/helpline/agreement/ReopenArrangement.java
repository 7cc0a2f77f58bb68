package dk.samklang.helpline.agreement;

import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: what has ended is proposed anew, with the same terms; the caller is asked again. */
@Service
public class ReopenArrangement {

    private final TakeStep steps;

    ReopenArrangement(TakeStep steps) {
        this.steps = steps;
    }

    /** @param version the version that was seen */
    @Transactional
    public StepOutcome reopen(SignedIn by, ArrangementId id, int version) {
        return steps.take(
                by,
                id,
                by.servicesWhere(AgreementPermissions.DECIDE),
                TakeStep.Said.nothing(version),
                (found, stamp, _) -> found.reopen(stamp, true),
                (_, stamp) -> Step.plain(Step.What.REOPENED, stamp));
    }
}
