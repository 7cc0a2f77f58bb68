package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreement.Arrangement;
import dk.samklang.helpline.agreement.ArrangementView;
import dk.samklang.platform.web.FormErrors;
import java.util.UUID;

/**
 * What to say when a limit is reached.
 *
 * @param danger what the counsellor answered to the question that comes first
 * @param refusal names the refusal that may be logged, so that sending twice logs once
 */
public record RefusalPage(ArrangementView view, Danger danger, UUID refusal, FormErrors errors) {

    /** Whether somebody is in danger now. */
    public enum Danger {
        UNASKED,
        YES,
        NO;

        static Danger of(String answer) {
            return switch (answer) {
                case "yes" -> YES;
                case "no" -> NO;
                default -> UNASKED;
            };
        }
    }

    public Arrangement one() {
        return view.arrangement();
    }

    public String path() {
        return Paths.one(one().id()) + "/refusal";
    }

    public String conversationPath() {
        return "/helpline/conversations/new?frequentUser=" + one().alias().value();
    }

    /** Whether there is a limit that holds and is reached: anything to refuse by. */
    public boolean mayRefuse() {
        var most = one().terms().measure().contacts();
        return most != null && one().holds(view.today()) && view.used().contacts() >= most;
    }
}
