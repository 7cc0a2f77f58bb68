package dk.samklang.helpline.pattern.web;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.frequentuser.UsePattern;
import dk.samklang.helpline.pattern.DecideUse;
import dk.samklang.helpline.pattern.DecideUseOutcome;
import dk.samklang.helpline.pattern.OpenUse;
import dk.samklang.helpline.pattern.PatternPermissions;
import dk.samklang.helpline.pattern.UndoDecision;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** How an alias uses the helpline: what it looks like, and what somebody decides (FB-1). */
@Controller
@RequestMapping("/helpline/frequent-users/{id}/use")
class UseController {

    static final String TEMPLATE = "pattern/use";

    private final OpenUse openUse;
    private final DecideUse decideUse;
    private final UndoDecision undoDecision;

    UseController(OpenUse openUse, DecideUse decideUse, UndoDecision undoDecision) {
        this.openUse = openUse;
        this.decideUse = decideUse;
        this.undoDecision = undoDecision;
    }

    static String path(UUID alias) {
        return "/helpline/frequent-users/" + alias + "/use";
    }

    @GetMapping
    @Requires(FrequentUserPermissions.READ)
    Page show(SignedIn by, @PathVariable UUID id, Submission query) {
        return page(by, id, new FormErrors(), done(query.text("done")), HttpStatus.OK);
    }

    @PostMapping
    @Requires(PatternPermissions.DECIDE)
    Page decide(SignedIn by, @PathVariable UUID id, Submission form) {
        var pattern = form.choice("pattern", UsePattern.class);
        if (pattern == null) {
            form.errors().add("pattern", "layout.form.required");
            return page(by, id, form.errors(), null, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (decideUse.decide(by, new FrequentUserId(id), pattern, form.id("seen"))) {
            case DecideUseOutcome.Decided _ -> Page.redirect(path(id) + "?done=decided");
            case DecideUseOutcome.DecidedMeanwhile _ ->
                page(by, id, new FormErrors(), Notice.warning("pattern.decided-meanwhile"), HttpStatus.CONFLICT);
            case DecideUseOutcome.NotFound _ -> Page.notFound();
        };
    }

    @PostMapping("/undo")
    @Requires(PatternPermissions.DECIDE)
    Page undo(SignedIn by, @PathVariable UUID id, Submission form) {
        var decision = form.id("decision");
        return decision != null && undoDecision.undo(by, new FrequentUserId(id), decision)
                ? Page.redirect(path(id) + "?done=undone")
                : Page.notFound();
    }

    private Page page(SignedIn by, UUID id, FormErrors errors, @Nullable Notice notice, HttpStatus status) {
        return openUse.open(by, new FrequentUserId(id))
                .<Page>map(opened -> Page.of(TEMPLATE, new UsePage(opened, errors, "", notice))
                        .status(status))
                .orElseGet(Page::notFound);
    }

    static @Nullable Notice done(String what) {
        return switch (what) {
            case "decided" -> Notice.success("pattern.done.decided");
            case "undone" -> Notice.success("pattern.done.undone");
            case "paired" -> Notice.success("pattern.done.paired");
            case "parted" -> Notice.success("pattern.done.parted");
            default -> null;
        };
    }
}
