package dk.samklang.helpline.houserules.web;

import dk.samklang.helpline.houserules.AddTheme;
import dk.samklang.helpline.houserules.AddThemeOutcome;
import dk.samklang.helpline.houserules.HouseRulePermissions;
import dk.samklang.helpline.houserules.MoveTheme;
import dk.samklang.helpline.houserules.MoveTheme.Direction;
import dk.samklang.helpline.houserules.RestoreTheme;
import dk.samklang.helpline.houserules.RestoreThemeOutcome;
import dk.samklang.helpline.houserules.RetireTheme;
import dk.samklang.helpline.houserules.ThemeId;
import dk.samklang.helpline.houserules.ThemeWords;
import dk.samklang.helpline.houserules.web.HouseRulesPage.Adding;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Adds to a helpline's list of themes, orders it, and takes themes out of and into use. */
@Controller
@RequestMapping("/helpline/settings/themes")
class HouseThemesController {

    private final HouseRulesPages pages;
    private final AddTheme addTheme;
    private final MoveTheme moveTheme;
    private final RetireTheme retireTheme;
    private final RestoreTheme restoreTheme;

    HouseThemesController(
            HouseRulesPages pages,
            AddTheme addTheme,
            MoveTheme moveTheme,
            RetireTheme retireTheme,
            RestoreTheme restoreTheme) {
        this.pages = pages;
        this.addTheme = addTheme;
        this.moveTheme = moveTheme;
        this.retireTheme = retireTheme;
        this.restoreTheme = restoreTheme;
    }

    @PostMapping
    @Requires(HouseRulePermissions.MANAGE)
    Page add(Submission form, SignedIn by) {
        return pages.find(form.text("service"), by)
                .map(chosen -> add(chosen, form, by))
                .orElseGet(Page::notFound);
    }

    private Page add(HouseRulesPages.Chosen chosen, Submission form, SignedIn by) {
        var name = form.required(HouseThemeController.NAME, HouseThemeController.LONGEST_NAME);
        if (form.errors().any()) {
            return notAdded(chosen, name, form.errors());
        }
        var helpline = chosen.helpline().id();
        return switch (addTheme.add(helpline, new ThemeWords(name, Set.copyOf(form.all(GuardAnswer.SEEN))), by)) {
            case AddThemeOutcome.Added _ -> Page.redirect(HouseRulesPages.path(helpline) + "&done=added");
            case AddThemeOutcome.NameTaken _ -> notAdded(chosen, name, form, "houserules.theme.name-taken");
            case AddThemeOutcome.ListFull _ -> notAdded(chosen, name, form, "houserules.theme.list-full");
            case AddThemeOutcome.Identifying(var marks) -> {
                GuardAnswer.explain(form.errors(), marks);
                yield notAdded(chosen, name, form.errors());
            }
            case AddThemeOutcome.NotFound _ -> Page.notFound();
        };
    }

    private static Page notAdded(HouseRulesPages.Chosen chosen, String name, Submission form, String key) {
        form.errors().add(HouseThemeController.NAME, key);
        return notAdded(chosen, name, form.errors());
    }

    private static Page notAdded(HouseRulesPages.Chosen chosen, String name, FormErrors errors) {
        return Page.of(HouseRulesPages.TEMPLATE, chosen.with(new Adding(name, errors)))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/{id}/move")
    @Requires(HouseRulePermissions.MANAGE)
    Page move(@PathVariable UUID id, Submission form, SignedIn by) {
        var up = "up".equals(form.text("direction"));
        return moveTheme
                .move(new ThemeId(id), up ? Direction.UP : Direction.DOWN, by)
                .map(theme -> Page.redirect("%s&moved=%s&direction=%s#theme-%s"
                        .formatted(HouseRulesPages.path(theme.service()), id, up ? "up" : "down", id)))
                .orElseGet(Page::notFound);
    }

    @PostMapping("/{id}/retire")
    @Requires(HouseRulePermissions.MANAGE)
    Page retire(@PathVariable UUID id, SignedIn by) {
        return retireTheme
                .retire(new ThemeId(id), by)
                .map(theme -> Page.redirect(HouseRulesPages.path(theme.service()) + "&retired=" + id))
                .orElseGet(Page::notFound);
    }

    @PostMapping("/{id}/restore")
    @Requires(HouseRulePermissions.MANAGE)
    Page restore(@PathVariable UUID id, SignedIn by) {
        return switch (restoreTheme.restore(new ThemeId(id), by)) {
            case RestoreThemeOutcome.Restored(var helpline) -> done(helpline, "restored");
            case RestoreThemeOutcome.NameTaken(var helpline) -> done(helpline, "name-taken");
            case RestoreThemeOutcome.ListFull(var helpline) -> done(helpline, "list-full");
            case RestoreThemeOutcome.NotFound _ -> Page.notFound();
        };
    }

    private static Page done(ServiceId helpline, String what) {
        return Page.redirect(HouseRulesPages.path(helpline) + "&done=" + what);
    }
}
