package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.AccessTrail;
import dk.samklang.platform.identity.AccountId;
import dk.samklang.platform.identity.Directory.Membership;
import dk.samklang.platform.identity.NoteAccess;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Pages;
import dk.samklang.platform.web.Submission;
import dk.samklang.platform.web.WayBack;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Map;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;

/** Lets somebody in, from the sign-in page or from within a page whose session had ended. */
@Component
class EnteredPage {

    private final NoteAccess noteAccess;
    private final Clock clock;

    EnteredPage(NoteAccess noteAccess, Clock clock) {
        this.noteAccess = noteAccess;
        this.clock = clock;
    }

    /** From within a page, only the one who wrote the text on it may go on; nobody else may be handed it. */
    static boolean mayBeShownTo(Membership membership, Submission form, HttpServletRequest request) {
        return !Pages.fromScript(request)
                || membership.staff().value().toString().equals(form.text("samePerson"));
    }

    Page enter(AccountId account, Membership membership, Submission form, HttpServletRequest request) {
        noteAccess.note(membership, AccessTrail.Event.SIGNED_IN);
        SessionKeys.begin(request, account, membership, clock.instant());
        if (!Pages.fromScript(request)) {
            return Page.redirect(WayBack.within(form.text("back")));
        }
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return Page.json(Map.of("csrf", token.getToken()));
    }
}
