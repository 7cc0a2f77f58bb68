package dk.samklang.helpline.pattern.web;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.FrequentUserPermissions;
import dk.samklang.helpline.pattern.OpenUse;
import dk.samklang.helpline.pattern.PairAliases;
import dk.samklang.helpline.pattern.PairAliasesOutcome;
import dk.samklang.helpline.pattern.PartAliases;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Two aliases that may be one person (guide A, Typer af faste brugere: opfinderen); whoever meets them may say so. */
@Controller
@RequestMapping("/helpline/frequent-users/{id}/use/pairs")
class PairController {

    private static final int LONGEST_ALIAS = 60;

    private final OpenUse openUse;
    private final PairAliases pairAliases;
    private final PartAliases partAliases;

    PairController(OpenUse openUse, PairAliases pairAliases, PartAliases partAliases) {
        this.openUse = openUse;
        this.pairAliases = pairAliases;
        this.partAliases = partAliases;
    }

    @PostMapping
    @Requires(FrequentUserPermissions.WRITE)
    Page pair(SignedIn by, @PathVariable UUID id, Submission form) {
        var name = form.required("other", LONGEST_ALIAS);
        if (form.errors().any()) {
            return refused(by, id, form.errors(), name);
        }
        return switch (pairAliases.pair(by, new FrequentUserId(id), name)) {
            case PairAliasesOutcome.Paired _ -> Page.redirect(UseController.path(id) + "?done=paired");
            case PairAliasesOutcome.NoSuchAlias(var near) -> {
                if (near.isEmpty()) {
                    form.errors().add("other", "pattern.pairs.nobody");
                } else {
                    form.errors().add("other", "pattern.pairs.near", String.join(", ", near));
                }
                yield refused(by, id, form.errors(), name);
            }
            case PairAliasesOutcome.NotFound _ -> Page.notFound();
        };
    }

    @PostMapping("/part")
    @Requires(FrequentUserPermissions.WRITE)
    Page part(SignedIn by, @PathVariable UUID id, Submission form) {
        var pair = form.id("pair");
        return pair != null && partAliases.part(by, new FrequentUserId(id), pair)
                ? Page.redirect(UseController.path(id) + "?done=parted")
                : Page.notFound();
    }

    private Page refused(SignedIn by, UUID id, FormErrors errors, String name) {
        return openUse.open(by, new FrequentUserId(id))
                .<Page>map(opened -> Page.of(UseController.TEMPLATE, new UsePage(opened, errors, name, null))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT))
                .orElseGet(Page::notFound);
    }
}
