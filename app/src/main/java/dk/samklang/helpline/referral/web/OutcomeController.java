package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.referral.FindReferrals;
import dk.samklang.helpline.referral.NoteOutcome;
import dk.samklang.helpline.referral.NoteOutcome.Heard;
import dk.samklang.helpline.referral.NoteOutcome.Noted;
import dk.samklang.helpline.referral.Outcome;
import dk.samklang.helpline.referral.Referral;
import dk.samklang.helpline.referral.ReferralId;
import dk.samklang.helpline.referral.ReferralPermissions;
import dk.samklang.helpline.referral.TakeBackReferral;
import dk.samklang.helpline.referral.web.OutcomePage.Typed;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What came of a referral, noted when somebody hears of it. */
@Controller
@RequestMapping(Paths.LIST + "/given/{id}")
class OutcomeController {

    private static final String TEMPLATE = "referral/outcome";

    private final FindReferrals findReferrals;
    private final NoteOutcome noteOutcome;
    private final TakeBackReferral takeBack;

    OutcomeController(FindReferrals findReferrals, NoteOutcome noteOutcome, TakeBackReferral takeBack) {
        this.findReferrals = findReferrals;
        this.noteOutcome = noteOutcome;
        this.takeBack = takeBack;
    }

    @GetMapping
    @Requires(ReferralPermissions.USE)
    Page form(SignedIn by, @PathVariable UUID id, Submission query) {
        return findReferrals
                .find(new ReferralId(id), by)
                .<Page>map(referral ->
                        Page.of(TEMPLATE, new OutcomePage(referral, null, referral.version(), query.errors(), false)))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(ReferralPermissions.USE)
    Page note(SignedIn by, @PathVariable UUID id, Submission form) {
        return findReferrals
                .find(new ReferralId(id), by)
                .map(referral -> note(by, referral, form))
                .orElseGet(Page::notFound);
    }

    private Page note(SignedIn by, Referral referral, Submission form) {
        var typed = typed(referral, form);
        if (form.errors().any()) {
            return refused(referral, typed, form);
        }
        var heard = new Heard(
                typed.outcome(), typed.words(), form.version("version"), Set.copyOf(form.all(GuardAnswer.SEEN)));
        return switch (noteOutcome.note(referral.id(), heard, by)) {
            case Noted.Stored _ -> Page.redirect(Paths.home(referral));
            case Noted.ChangedMeanwhile(var current) ->
                Page.of(TEMPLATE, new OutcomePage(current, typed, current.version(), form.errors(), true))
                        .status(HttpStatus.CONFLICT);
            case Noted.Identifying(var marks) -> {
                GuardAnswer.explain(form.errors(), marks);
                yield refused(referral, typed, form);
            }
            case Noted.NotFound _ -> Page.notFound();
        };
    }

    private static Typed typed(Referral referral, Submission form) {
        var take = form.all("take");
        return new Typed(
                take.contains("outcome") ? referral.outcome() : form.choice("outcome", Outcome.class),
                take.contains("words") ? referral.words() : form.text("words", Referral.LONGEST_WORDS));
    }

    @PostMapping("/remove")
    @Requires(ReferralPermissions.USE)
    Page remove(SignedIn by, @PathVariable UUID id) {
        return takeBack.takeBack(new ReferralId(id), by)
                .map(referral -> Page.redirect(Paths.home(referral)))
                .orElseGet(Page::notFound);
    }

    private static Page refused(Referral referral, Typed typed, Submission form) {
        return Page.of(TEMPLATE, new OutcomePage(referral, typed, form.version("version"), form.errors(), false))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
