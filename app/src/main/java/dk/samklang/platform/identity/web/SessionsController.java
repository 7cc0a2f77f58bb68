package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.ListSessions;
import dk.samklang.platform.identity.SignOutElsewhere;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where one is signed in, and how to end that. */
@Controller
@RequestMapping("/account/sessions")
class SessionsController {

    private static final String HERE = "/account/sessions";

    private final ListSessions sessions;
    private final SignOutElsewhere signOutElsewhere;

    SessionsController(ListSessions sessions, SignOutElsewhere signOutElsewhere) {
        this.sessions = sessions;
        this.signOutElsewhere = signOutElsewhere;
    }

    @GetMapping
    @Requires(Requires.SIGNED_IN)
    Page list(SignedIn by, Submission query, HttpServletRequest request) {
        var notice = query.text("ended").isEmpty() ? null : Notice.success("identity.sessions.ended");
        var open = sessions.of(by.account(), request.getSession().getId());
        return Page.of("identity/sessions", new SessionsPage(open, notice));
    }

    /** Ends the one named in the form, or all others when none is. */
    @PostMapping("/end")
    @Requires(Requires.SIGNED_IN)
    Page end(SignedIn by, Submission form, HttpServletRequest request) {
        var session = form.text("session");
        if (form.errors().any()) {
            return Page.redirect(HERE);
        }
        return signOutElsewhere.signOut(by, session, request.getSession().getId())
                ? Page.redirect(HERE + "?ended=1")
                : Page.redirect(HERE);
    }
}
