package dk.samklang.helpline.agreement;

import dk.samklang.platform.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: somebody notes that the caller has agreed. Once the house has approved it too, it holds. */
@Service
public class NoteAcceptance {

    private final TakeStep steps;

    NoteAcceptance(TakeStep steps) {
        this.steps = steps;
    }

    /** @param version the version that was seen: the terms that were read to the caller */
    @Transactional
    public StepOutcome accept(SignedIn by, ArrangementId id, int version) {
        return steps.take(
                by,
                id,
                by.servicesWhere(AgreementPermissions.PROPOSE),
                TakeStep.Said.nothing(version),
                Arrangement::accept,
                (_, stamp) -> Step.plain(Step.What.ACCEPTED, stamp));
    }
}
