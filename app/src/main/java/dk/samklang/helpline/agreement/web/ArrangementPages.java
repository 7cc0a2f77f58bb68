package dk.samklang.helpline.agreement.web;

import static java.time.temporal.ChronoUnit.DAYS;

import dk.samklang.helpline.agreement.ArrangementId;
import dk.samklang.helpline.agreement.ArrangementView;
import dk.samklang.helpline.agreement.OpenArrangement;
import dk.samklang.helpline.agreement.Span;
import dk.samklang.helpline.agreement.StepOutcome;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Submission;
import dk.samklang.trail.TrailPermissions;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** The page of one agreement or limit, and what it says after a step. */
@Component
class ArrangementPages {

    private static final int DAYS_BEFORE_END = 14;

    /** What can have been done before the page is shown. */
    private static final List<String> DONE =
            List.of("proposed", "approved", "accepted", "reviewed", "ended", "reopened", "next", "logged");

    private final OpenArrangement open;

    ArrangementPages(OpenArrangement open) {
        this.open = open;
    }

    Page show(SignedIn by, ArrangementId id, Submission query) {
        return page(by, id, new Submission(Map.of()), notice(query.text("done")), HttpStatus.OK);
    }

    private static @Nullable Notice notice(String done) {
        if (done.equals("settled")) {
            return Notice.warning("agreement.settled");
        }
        return DONE.contains(done) ? Notice.success("agreement.done." + done) : null;
    }

    /** The page with the forms as they were sent, and what is wrong with them. */
    Page refused(SignedIn by, ArrangementId id, Submission sent) {
        return page(by, id, sent, null, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    Page answer(SignedIn by, ArrangementId id, Submission sent, String done, StepOutcome outcome) {
        return switch (outcome) {
            case StepOutcome.Taken _ -> Page.redirect(Paths.one(id) + "?done=" + done);
            case StepOutcome.ChangedMeanwhile _ ->
                page(by, id, sent, Notice.warning("agreement.changed-meanwhile"), HttpStatus.CONFLICT);
            case StepOutcome.Identifying(var marks) -> {
                GuardAnswer.explain(sent.errors(), marks);
                yield refused(by, id, sent);
            }
            case StepOutcome.NotFound _ -> Page.notFound();
        };
    }

    private Page page(SignedIn by, ArrangementId id, Submission sent, @Nullable Notice notice, HttpStatus status) {
        sent.errors().hasSeen(sent.all(GuardAnswer.SEEN));
        return open.open(by, id)
                .<Page>map(view ->
                        Page.of("agreement/view", page(by, view, sent, notice)).status(status))
                .orElseGet(Page::notFound);
    }

    private static ArrangementPage page(SignedIn by, ArrangementView view, Submission sent, @Nullable Notice notice) {
        var trailed = by.may(TrailPermissions.OF_RECORD) && view.decides();
        return new ArrangementPage(view, said(view, sent), sent.errors(), notice, trailed);
    }

    /** At a review: as long again as it has been agreed for, at most a year from now, and a look before the end. */
    private static ArrangementPage.Said said(ArrangementView view, Submission sent) {
        var span = view.arrangement().terms().span();
        var until = view.today().plusDays(Math.max(DAYS_BEFORE_END, DAYS.between(span.from(), span.until())));
        var latest = view.today().plusMonths(Span.MOST_MONTHS);
        var end = until.isAfter(latest) ? latest : until;
        return new ArrangementPage.Said(
                sent.text("why"),
                sent.text("words"),
                sent.text("otherOffer"),
                or(sent.text("nextReview"), before(end, view.today())),
                or(sent.text("until"), end),
                sent.text("nextDate"),
                sent.text("nextTime"));
    }

    private static LocalDate before(LocalDate end, LocalDate today) {
        var review = end.minusDays(DAYS_BEFORE_END);
        return review.isBefore(today) ? end : review;
    }

    private static String or(String sent, LocalDate usual) {
        return sent.isEmpty() ? usual.toString() : sent;
    }
}
