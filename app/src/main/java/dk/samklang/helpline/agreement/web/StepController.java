package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreement.AgreeNextTime;
import dk.samklang.helpline.agreement.AgreementPermissions;
import dk.samklang.helpline.agreement.ApproveArrangement;
import dk.samklang.helpline.agreement.ArrangementId;
import dk.samklang.helpline.agreement.EndArrangement;
import dk.samklang.helpline.agreement.NoteAcceptance;
import dk.samklang.helpline.agreement.ReopenArrangement;
import dk.samklang.helpline.agreement.Step;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What becomes of an agreement or a limit, step by step. */
@Controller
@RequestMapping("/helpline/agreements/{id}")
class StepController {

    private final ApproveArrangement approve;
    private final NoteAcceptance accept;
    private final EndArrangement end;
    private final ReopenArrangement reopen;
    private final AgreeNextTime agreeNext;
    private final ReadArrangement read;
    private final ArrangementPages pages;

    StepController(
            ApproveArrangement approve,
            NoteAcceptance accept,
            EndArrangement end,
            ReopenArrangement reopen,
            AgreeNextTime agreeNext,
            ReadArrangement read,
            ArrangementPages pages) {
        this.approve = approve;
        this.accept = accept;
        this.end = end;
        this.reopen = reopen;
        this.agreeNext = agreeNext;
        this.read = read;
        this.pages = pages;
    }

    @PostMapping("/approve")
    @Requires(AgreementPermissions.DECIDE)
    Page approve(SignedIn by, @PathVariable UUID id, Submission sent) {
        var one = new ArrangementId(id);
        return pages.answer(by, one, sent, "approved", approve.approve(by, one, sent.version("version")));
    }

    @PostMapping("/accept")
    @Requires(AgreementPermissions.PROPOSE)
    Page accept(SignedIn by, @PathVariable UUID id, Submission sent) {
        var one = new ArrangementId(id);
        return pages.answer(by, one, sent, "accepted", accept.accept(by, one, sent.version("version")));
    }

    @PostMapping("/end")
    @Requires(AgreementPermissions.DECIDE)
    Page end(SignedIn by, @PathVariable UUID id, Submission sent) {
        var one = new ArrangementId(id);
        var why = sent.required("why", Step.LONGEST_WORDS);
        if (sent.errors().any()) {
            return pages.refused(by, one, sent);
        }
        var marks = Set.copyOf(sent.all(GuardAnswer.SEEN));
        return pages.answer(by, one, sent, "ended", end.end(by, one, sent.version("version"), why, marks));
    }

    @PostMapping("/reopen")
    @Requires(AgreementPermissions.DECIDE)
    Page reopen(SignedIn by, @PathVariable UUID id, Submission sent) {
        var one = new ArrangementId(id);
        return pages.answer(by, one, sent, "reopened", reopen.reopen(by, one, sent.version("version")));
    }

    @PostMapping("/next")
    @Requires(AgreementPermissions.PROPOSE)
    Page next(SignedIn by, @PathVariable UUID id, Submission sent) {
        var one = new ArrangementId(id);
        var next = read.next(sent, by.person().zone());
        if (next == null || sent.errors().any()) {
            if (!sent.errors().any()) {
                sent.errors().add("nextDate", "layout.form.required");
            }
            return pages.refused(by, one, sent);
        }
        return agreeNext.agree(by, one, next) ? Page.redirect(Paths.one(one) + "?done=next") : Page.notFound();
    }
}
