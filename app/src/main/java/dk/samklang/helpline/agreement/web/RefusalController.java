package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreement.AgreementPermissions;
import dk.samklang.helpline.agreement.ArrangementId;
import dk.samklang.helpline.agreement.LogRefusal;
import dk.samklang.helpline.agreement.OpenArrangement;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/**
 * A limit is reached, and somebody is on the line. The page asks about danger first; only where there is none does it show
 * the words of a refusal, and only then can one be logged.
 */
@Controller
@RequestMapping("/helpline/agreements/{id}/refusal")
class RefusalController {

    private final OpenArrangement open;
    private final LogRefusal logRefusal;

    RefusalController(OpenArrangement open, LogRefusal logRefusal) {
        this.open = open;
        this.logRefusal = logRefusal;
    }

    @GetMapping
    @Requires(AgreementPermissions.PROPOSE)
    Page ask(SignedIn by, @PathVariable UUID id, Submission query) {
        return page(by, id, query, HttpStatus.OK);
    }

    private Page page(SignedIn by, UUID id, Submission sent, HttpStatus status) {
        return open.open(by, new ArrangementId(id))
                .<Page>map(view -> Page.of(
                                "agreement/refusal",
                                new RefusalPage(
                                        view, RefusalPage.Danger.of(sent.text("danger")), Ids.next(), sent.errors()))
                        .status(status))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(AgreementPermissions.PROPOSE)
    Page log(SignedIn by, @PathVariable UUID id, Submission sent) {
        var refusal = Ids.parse(sent.text("refusal"));
        if (refusal.isEmpty() || RefusalPage.Danger.of(sent.text("danger")) != RefusalPage.Danger.NO) {
            sent.errors().add("danger", "agreement.refusal.danger-first");
            return page(by, id, sent, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var one = new ArrangementId(id);
        return logRefusal.log(by, one, refusal.get())
                ? Page.redirect(Paths.one(one) + "?done=logged")
                : Page.notFound();
    }
}
