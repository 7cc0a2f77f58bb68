package dk.samklang.helpline.agreement;

import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody who decides for the house approves what is proposed. */
@Service
public class ApproveArrangement {

    private final TakeStep steps;

    ApproveArrangement(TakeStep steps) {
        this.steps = steps;
    }

    /** @param version the version that was seen */
    @Transactional
    public StepOutcome approve(SignedIn by, ArrangementId id, int version) {
        return steps.take(
                by,
                id,
                by.servicesWhere(AgreementPermissions.DECIDE),
                TakeStep.Said.nothing(version),
                Arrangement::approve,
                (_, stamp) -> Step.plain(Step.What.APPROVED, stamp));
    }
}
