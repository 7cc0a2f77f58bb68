package dk.samklang.helpline.agreement;

import dk.samklang.platform.identity.SignedIn;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: an agreement or a limit ends before its time, with the reason. */
@Service
public class EndArrangement {

    private final TakeStep steps;

    EndArrangement(TakeStep steps) {
        this.steps = steps;
    }

    /** @param version the version that was seen */
    @Transactional
    public StepOutcome end(SignedIn by, ArrangementId id, int version, String why, Set<String> marks) {
        return steps.take(
                by,
                id,
                by.servicesWhere(AgreementPermissions.DECIDE),
                new TakeStep.Said(version, Map.of("why", why), marks),
                (found, stamp, _) -> found.end(stamp),
                (_, stamp) -> Step.saying(Step.What.ENDED, stamp, why));
    }
}
