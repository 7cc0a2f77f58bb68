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
import java.util.HashSet;
import java.util.Set;
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

    /** The kinds as chosen; the other version of those where the writer gives way. */
    private Set<Kind> blocked(SignedIn by, Submission form) {
        var chosen = EnumSet.of(Kind.CPR);
        Arrays.stream(Kind.values())
                .filter(kind -> "BLOCK".equals(form.text(kind.name())))
                .forEach(chosen::add);
        var take = new HashSet<>(form.all("take"));
        var theirs = take.isEmpty() ? Set.<Kind>of() : show.show(by).rules().blocked();
        Arrays.stream(Kind.values()).filter(kind -> take.contains(kind.name())).forEach(kind -> {
            if (theirs.contains(kind)) {
                chosen.add(kind);
            } else {
                chosen.remove(kind);
            }
        });
        return chosen;
    }

    private Page.View page(SignedIn by, @Nullable GuardRules mine, @Nullable Notice notice) {
        return Page.of("houserules/anonymity", new AnonymityPage(show.show(by), mine, notice));
    }
}
