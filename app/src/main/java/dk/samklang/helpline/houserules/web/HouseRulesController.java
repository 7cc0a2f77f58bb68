package dk.samklang.helpline.houserules.web;

import dk.samklang.helpline.houserules.ChangeHouseRules;
import dk.samklang.helpline.houserules.ChangeHouseRulesOutcome;
import dk.samklang.helpline.houserules.HouseRulePermissions;
import dk.samklang.helpline.houserules.HouseRules;
import dk.samklang.helpline.houserules.web.HouseRulesPage.Step;
import dk.samklang.platform.identity.NavigationEntry;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A helpline's house rules, with its list of themes. */
@Controller
@RequestMapping("/helpline/settings")
class HouseRulesController {

    /** What can have been done before this page is shown, and a notice says so. */
    private static final List<String> DONE = List.of("saved", "added", "renamed", "restored");

    private static final List<String> NOT_DONE = List.of("name-taken", "list-full");

    private final HouseRulesPages pages;
    private final ChangeHouseRules changeHouseRules;

    HouseRulesController(HouseRulesPages pages, ChangeHouseRules changeHouseRules) {
        this.pages = pages;
        this.changeHouseRules = changeHouseRules;
    }

    @Bean
    static NavigationEntry houseRulesEntry() {
        return new NavigationEntry(40, "/helpline/settings", "houserules.section", HouseRulePermissions.MANAGE);
    }

    @GetMapping
    @Requires(HouseRulePermissions.MANAGE)
    Page show(Submission query, SignedIn by) {
        var asked = query.text("service");
        var step = new Step(query.text("retired"), query.text("moved"), "up".equals(query.text("direction")));
        return (asked.isEmpty() ? pages.first(by) : pages.find(asked, by))
                .map(chosen -> chosen.after(step, notice(query)).page())
                .<Page>map(page -> Page.of(HouseRulesPages.TEMPLATE, page))
                .orElseGet(Page::notFound);
    }

    private static @Nullable Notice notice(Submission query) {
        var done = query.text("done");
        if (DONE.contains(done)) {
            return Notice.success("houserules.done." + done);
        }
        return NOT_DONE.contains(done) ? Notice.warning("houserules.not-restored." + done) : null;
    }

    @PostMapping
    @Requires(HouseRulePermissions.MANAGE)
    Page change(Submission form, SignedIn by) {
        return pages.find(form.text("service"), by)
                .map(chosen -> change(chosen, form, by))
                .orElseGet(Page::notFound);
    }

    private Page change(HouseRulesPages.Chosen chosen, Submission form, SignedIn by) {
        var stored = chosen.overview().rules();
        var sent = HouseRulesForm.read(form, stored);
        return sent.rules(stored)
                .map(wanted -> change(wanted, sent, by))
                .orElseGet(() -> Page.of(HouseRulesPages.TEMPLATE, chosen.with(sent.refused()))
                        .status(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    private Page change(HouseRules wanted, HouseRulesForm sent, SignedIn by) {
        return switch (changeHouseRules.change(wanted, sent.version(), by)) {
            case ChangeHouseRulesOutcome.Changed _ ->
                Page.redirect(HouseRulesPages.path(wanted.service()) + "&done=saved");
            case ChangeHouseRulesOutcome.ChangedMeanwhile _ -> conflict(wanted, sent, by);
            case ChangeHouseRulesOutcome.NotFound _ -> Page.notFound();
        };
    }

    private Page conflict(HouseRules wanted, HouseRulesForm sent, SignedIn by) {
        return pages.find(wanted.service().value().toString(), by)
                .map(now -> conflict(now, sent.conflicting(now.overview())))
                .orElseGet(Page::notFound);
    }

    /** Two who decided the same do not disagree. */
    private static Page conflict(HouseRulesPages.Chosen now, HouseRulesPage.Days days) {
        return days.differences().isEmpty()
                ? Page.redirect(HouseRulesPages.path(now.helpline().id()) + "&done=saved")
                : Page.of(HouseRulesPages.TEMPLATE, now.with(days)).status(HttpStatus.CONFLICT);
    }
}
