package dk.samklang.platform.anonymity.web;

import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.anonymity.GuardPermissions;
import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Allowance;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Looks through a text while somebody writes it. Answers the page's own script; keeps and logs nothing. */
@Controller
class GuardController {

    /** More than any guarded field takes. */
    static final int LONGEST = 20_000;

    /** Characters somebody may have looked through at once, and how long until as many again: a page full of long notes. */
    static final int AT_ONCE = 400_000;

    private static final Duration AGAIN = Duration.ofSeconds(10);

    /** What a look costs beside its characters: many short ones are work too. */
    private static final int EACH = 1_000;

    private final AnonymityGuard guard;
    private final Allowance allowance;

    GuardController(AnonymityGuard guard, Clock clock) {
        this.guard = guard;
        this.allowance = new Allowance(AT_ONCE, AGAIN, clock);
    }

    /** One mark, as the script draws it. */
    record Drawn(int start, int end, String kind, boolean blocked, String digest, String what, String suggestion) {

        static Drawn of(Frame frame, Mark mark) {
            var found = mark.finding();
            return new Drawn(
                    found.start(),
                    found.end(),
                    found.kind().name(),
                    mark.blocked(),
                    mark.digest(),
                    frame.say(GuardAnswer.what(found)),
                    frame.say(GuardAnswer.instead(found)));
        }
    }

    @PostMapping("/anonymity/check")
    @Requires(GuardPermissions.CHECK)
    Page check(SignedIn by, Submission form) {
        var text = form.asTyped("text");
        if (text.length() > LONGEST) {
            return Page.failure(HttpStatus.CONTENT_TOO_LARGE);
        }
        if (!allowance.take(by.staff(), EACH + text.length())) {
            return Page.failure(HttpStatus.TOO_MANY_REQUESTS);
        }
        var marks = guard.look(by, text);
        return Page.spoken(frame -> drawn(frame, marks));
    }

    private static List<Drawn> drawn(Frame frame, List<Mark> marks) {
        return marks.stream().map(mark -> Drawn.of(frame, mark)).toList();
    }
}
