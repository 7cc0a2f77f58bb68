package dk.samklang.helpline.houserules.web;

import dk.samklang.helpline.houserules.FindTheme;
import dk.samklang.helpline.houserules.HouseRulePermissions;
import dk.samklang.helpline.houserules.RenameTheme;
import dk.samklang.helpline.houserules.RenameThemeOutcome;
import dk.samklang.helpline.houserules.Theme;
import dk.samklang.helpline.houserules.ThemeId;
import dk.samklang.helpline.houserules.ThemeWords;
import dk.samklang.platform.anonymity.GuardAnswer;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
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

/** One theme: what it is called, and whether it is in use. */
@Controller
@RequestMapping("/helpline/settings/themes/{id}")
class HouseThemeController {

    static final String NAME = "name";
    static final int LONGEST_NAME = 60;

    private static final String TEMPLATE = "houserules/theme";

    private final FindTheme findTheme;
    private final RenameTheme renameTheme;

    HouseThemeController(FindTheme findTheme, RenameTheme renameTheme) {
        this.findTheme = findTheme;
        this.renameTheme = renameTheme;
    }

    @GetMapping
    @Requires(HouseRulePermissions.MANAGE)
    Page form(@PathVariable UUID id, SignedIn by) {
        return findTheme
                .find(new ThemeId(id), by)
                .<Page>map(theme ->
                        Page.of(TEMPLATE, new ThemePage(theme, null, theme.version(), new FormErrors(), false)))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(HouseRulePermissions.MANAGE)
    Page rename(@PathVariable UUID id, Submission form, SignedIn by) {
        return findTheme
                .find(new ThemeId(id), by)
                .map(theme -> rename(theme, form, by))
                .orElseGet(Page::notFound);
    }

    private Page rename(Theme theme, Submission form, SignedIn by) {
        if (form.all("take").contains(NAME)) {
            return renamed(theme);
        }
        var name = form.required(NAME, LONGEST_NAME);
        if (form.errors().any()) {
            return refused(theme, name, form);
        }
        var words = new ThemeWords(name, Set.copyOf(form.all(GuardAnswer.SEEN)));
        return switch (renameTheme.rename(theme.id(), words, form.version("version"), by)) {
            case RenameThemeOutcome.Renamed _ -> renamed(theme);
            case RenameThemeOutcome.NameTaken _ -> nameTaken(theme, name, form);
            case RenameThemeOutcome.ChangedMeanwhile(var current) ->
                Page.of(TEMPLATE, new ThemePage(current, name, current.version(), form.errors(), true))
                        .status(HttpStatus.CONFLICT);
            case RenameThemeOutcome.Identifying(var marks) -> {
                GuardAnswer.explain(form.errors(), marks);
                yield refused(theme, name, form);
            }
            case RenameThemeOutcome.NotFound _ -> Page.notFound();
        };
    }

    private static Page renamed(Theme theme) {
        return Page.redirect(HouseRulesPages.path(theme.service()) + "&done=renamed");
    }

    private static Page nameTaken(Theme theme, String name, Submission form) {
        form.errors().add(NAME, "houserules.theme.name-taken");
        return refused(theme, name, form);
    }

    private static Page refused(Theme theme, String name, Submission form) {
        return Page.of(TEMPLATE, new ThemePage(theme, name, form.version("version"), form.errors(), false))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }
}
