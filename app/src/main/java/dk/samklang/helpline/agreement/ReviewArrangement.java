package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreement.TakeStep.Said;
import dk.samklang.platform.identity.SignedIn;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: somebody who decides for the house looks at an agreement or a limit, and it goes on to another day. What was
 * kept to stays with the review, as it stood (FB-10, FB-20).
 */
@Service
public class ReviewArrangement {

    private final TakeStep steps;
    private final Tallies tallies;

    ReviewArrangement(TakeStep steps, Tallies tallies) {
        this.steps = steps;
        this.tallies = tallies;
    }

    @Transactional
    public StepOutcome review(SignedIn by, ArrangementId id, Review review) {
        var zone = by.person().zone();
        return steps.take(
                by,
                id,
                by.servicesWhere(AgreementPermissions.DECIDE),
                new Said(review.version(), Map.of("words", review.words()), review.marks()),
                (found, _, today) -> found.mayBeReviewed(today)
                        ? found.review(new Span(found.terms().span().from(), review.until(), review.next()), today)
                        : Optional.empty(),
                (found, stamp) -> new Step(
                        Step.What.REVIEWED, stamp, review.words(), review.otherOffer(), tallies.of(found.id(), zone)));
    }
}
