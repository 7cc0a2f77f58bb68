package dk.samklang.helpline.houserules.web;

import dk.samklang.anonymity.Kind;
import dk.samklang.helpline.houserules.HouseRulePermissions;
import dk.samklang.platform.anonymity.ChangeGuardRules;
import dk.samklang.platform.anonymity.ChangeGuardRulesOutcome;
import dk.samklang.platform.anonymity.GuardRules;
import dk.samklang.platform.anonymity.ShowGuardRules;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the organisation's guard refuses and what it only asks about, and how often people went on all the same. */
@Controller
@RequestMapping(AnonymityController.PATH)
class AnonymityController {

    static final String PATH = "/helpline/settings/anonymity";

    private final ShowGuardRules show;
    private final ChangeGuardRules change;

    AnonymityController(ShowGuardRules show, ChangeGuardRules change) {
        this.show = show;
        this.change = change;
    }

    @GetMapping
    @Requires(HouseRulePermissions.MANAGE)
    Page show(SignedIn by, Submission query) {
        var notice = "saved".equals(query.text("done")) ? Notice.success("houserules.anonymity.saved") : null;
        return page(by, null, notice);
    }

    @PostMapping
    @Requires(HouseRulePermissions.MANAGE)
    Page change(SignedIn by, Submission form) {
        var wanted = new GuardRules(blocked(by, form), form.version("version"));
        return switch (change.change(wanted, by)) {
            case ChangeGuardRulesOutcome.Changed _ -> saved();
            case ChangeGuardRulesOutcome.ChangedMeanwhile(var current) ->
                current.blocked().equals(wanted.blocked())
                        ? saved()
                        : page(by, wanted, null).status(HttpStatus.CONFLICT);
        };
    }

    private static Page saved() {
        return Page.redirect(PATH + "?done=saved");
    }

    /**
     * The kinds as chosen; the other version of those where the writer gives way. A kind that came without a choice, or
     * with one nobody offers, stays as it is: nothing may become less guarded by a form that came in half.
     */
    private Set<Kind> blocked(SignedIn by, Submission form) {
        var take = Set.copyOf(form.all("take"));
        var theirs = show.show(by).rules().blocked();
        return Arrays.stream(Kind.values())
                .filter(kind -> kind == Kind.CPR
                        || switch (take.contains(kind.name()) ? "" : form.text(kind.name())) {
                            case "BLOCK" -> true;
                            case "WARN" -> false;
                            default -> theirs.contains(kind);
                        })
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    private Page.View page(SignedIn by, @Nullable GuardRules mine, @Nullable Notice notice) {
        return Page.of("houserules/anonymity", new AnonymityPage(show.show(by), mine, notice));
    }
}
