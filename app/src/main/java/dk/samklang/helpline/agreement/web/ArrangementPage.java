package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreed.ArrangementKind;
import dk.samklang.helpline.agreement.Answer;
import dk.samklang.helpline.agreement.Arrangement;
import dk.samklang.helpline.agreement.ArrangementView;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Notice;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agreement or a limit, with what can be done with it.
 *
 * @param said what stands in the forms: words of a review or an end that came back, or what is usual
 * @param trailed whether the reader may ask who has seen it
 */
public record ArrangementPage(
        ArrangementView view,
        Said said,
        FormErrors errors,
        @Nullable Notice notice,
        boolean trailed) {

    /** What stands in the forms of the page. */
    public record Said(
            String why,
            String words,
            String otherOffer,
            String nextReview,
            String until,
            String nextDate,
            String nextTime) {}

    /** The fields of each form of the page, so that what is wrong is said in the one that was sent. */
    private static final Map<String, Set<String>> FIELDS = Map.of(
            "next", Set.of("nextDate", "nextTime"),
            "review", Set.of("words", "otherOffer", "until", "nextReview"),
            "end", Set.of("why"));

    public boolean failedIn(String form) {
        return errors.all().stream()
                .anyMatch(error -> FIELDS.getOrDefault(form, Set.of()).contains(error.field()));
    }

    public Arrangement one() {
        return view.arrangement();
    }

    public String path() {
        return Paths.one(one().id());
    }

    public String cardPath() {
        return Paths.card(one().alias().value());
    }

    public String statusKey() {
        return AgreementWords.status(one(), view.today());
    }

    public String look() {
        return AgreementWords.look(one(), view.today());
    }

    public boolean mayApprove() {
        return view.decides() && one().mayBeApproved(view.today());
    }

    public boolean mayAccept() {
        return one().mayBeAccepted(view.today());
    }

    public boolean mayReview() {
        return view.decides() && one().mayBeReviewed(view.today());
    }

    public boolean mayEnd() {
        return view.decides() && !one().isEnded();
    }

    public boolean mayReopen() {
        return view.decides() && one().isEnded();
    }

    /** Whether the next conversation may be agreed on this page. */
    public boolean mayAgreeNext() {
        return one().terms().kind() == ArrangementKind.NEXT_EACH_TIME && !one().isEnded();
    }

    public List<Choice> offers(Frame frame) {
        return frame.choices("agreement.offer.", Answer.values(), List.of(said.otherOffer()));
    }
}
