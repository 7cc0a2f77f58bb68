package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreement.AgreementPermissions;
import dk.samklang.helpline.agreement.Answer;
import dk.samklang.helpline.agreement.ArrangementId;
import dk.samklang.helpline.agreement.Review;
import dk.samklang.helpline.agreement.ReviewArrangement;
import dk.samklang.helpline.agreement.Span;
import dk.samklang.helpline.agreement.Step;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** An agreement or a limit is looked at, and goes on. */
@Controller
class ReviewController {

    private static final String REQUIRED = "layout.form.required";

    private final ReviewArrangement review;
    private final ArrangementPages pages;
    private final Clock clock;

    ReviewController(ReviewArrangement review, ArrangementPages pages, Clock clock) {
        this.review = review;
        this.pages = pages;
        this.clock = clock;
    }

    @PostMapping("/helpline/agreements/{id}/review")
    @Requires(AgreementPermissions.DECIDE)
    Page review(SignedIn by, @PathVariable UUID id, Submission sent) {
        var one = new ArrangementId(id);
        var today = LocalDate.ofInstant(clock.instant(), by.person().zone());
        return read(sent, today)
                .map(thought -> pages.answer(by, one, sent, "reviewed", review.review(by, one, thought)))
                .orElseGet(() -> pages.refused(by, one, sent));
    }

    private static Optional<Review> read(Submission sent, LocalDate today) {
        var offer = sent.choice("otherOffer", Answer.class);
        var words = sent.text("words", Step.LONGEST_WORDS);
        var next = sent.date("nextReview");
        var until = sent.date("until");
        if (offer == null) {
            sent.errors().add("otherOffer", "agreement.error.offer-not-answered");
        }
        if (until == null || until.isBefore(today) || until.isAfter(today.plusMonths(Span.MOST_MONTHS))) {
            sent.errors().add("until", until == null ? REQUIRED : "agreement.error.until-when");
        }
        if (next == null || next.isBefore(today) || (until != null && next.isAfter(until))) {
            sent.errors().add("nextReview", next == null ? REQUIRED : "agreement.error.review-outside");
        }
        return sent.errors().any() || offer == null || next == null || until == null
                ? Optional.empty()
                : Optional.of(new Review(
                        sent.version("version"), words, offer, next, until, Set.copyOf(sent.all(GuardAnswer.SEEN))));
    }
}
