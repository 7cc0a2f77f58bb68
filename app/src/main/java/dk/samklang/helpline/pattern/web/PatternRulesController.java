package dk.samklang.helpline.pattern.web;

import dk.samklang.helpline.houserules.HouseRulePermissions;
import dk.samklang.helpline.pattern.ChangePatternRules;
import dk.samklang.helpline.pattern.ChangePatternRulesOutcome;
import dk.samklang.helpline.pattern.PatternRules;
import dk.samklang.helpline.pattern.ShowPatternRules;
import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a helpline means by often and long (FB-1). */
@Controller
@RequestMapping("/helpline/settings/patterns")
class PatternRulesController {

    private static final String PATH = "/helpline/settings/patterns?service=";
    private static final String TEMPLATE = "pattern/rules";

    private final ListServices services;
    private final ShowPatternRules show;
    private final ChangePatternRules change;

    PatternRulesController(ListServices services, ShowPatternRules show, ChangePatternRules change) {
        this.services = services;
        this.show = show;
        this.change = change;
    }

    @GetMapping
    @Requires(HouseRulePermissions.MANAGE)
    Page show(Submission query, SignedIn by) {
        var notice = query.text("done").equals("saved") ? Notice.success("houserules.done.saved") : null;
        return chosen(query.text("service"), by)
                .<Page>map(chosen -> Page.of(TEMPLATE, chosen.page(notice)))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(HouseRulePermissions.MANAGE)
    Page change(Submission form, SignedIn by) {
        return form.text("service").isEmpty()
                ? Page.notFound()
                : chosen(form.text("service"), by)
                        .map(chosen -> change(chosen, form, by))
                        .orElseGet(Page::notFound);
    }

    private Page change(Chosen chosen, Submission form, SignedIn by) {
        var sent = taking(chosen, form);
        return read(chosen, sent)
                .map(wanted -> answer(chosen, form, sent, wanted, by))
                .orElseGet(() -> refused(chosen, form, sent));
    }

    /** As sent; where the sender takes the stored one instead, as stored. */
    private static Submission taking(Chosen chosen, Submission form) {
        var taken = form.all("take");
        var fields = new LinkedHashMap<String, List<String>>();
        fields(chosen.shown().rules())
                .forEach(
                        (field, value) -> fields.put(field, List.of(taken.contains(field) ? value : form.text(field))));
        return new Submission(fields);
    }

    private static Optional<PatternRules> read(Chosen chosen, Submission sent) {
        fields(chosen.shown().rules()).keySet().forEach(field -> sent.required(field, 9));
        var often = sent.number("often", PatternRules.FEWEST_OFTEN, PatternRules.MOST_OFTEN);
        var months = sent.number("months", PatternRules.FEWEST_MONTHS, PatternRules.MOST_MONTHS);
        var weeks = sent.number("pauseWeeks", PatternRules.FEWEST_WEEKS, PatternRules.MOST_WEEKS);
        return often == null || months == null || weeks == null || sent.errors().any()
                ? Optional.empty()
                : Optional.of(new PatternRules(chosen.helpline().id(), often, months, weeks));
    }

    private Page answer(Chosen chosen, Submission form, Submission sent, PatternRules wanted, SignedIn by) {
        return switch (change.change(by, wanted, form.version("version"))) {
            case ChangePatternRulesOutcome.Changed _ ->
                Page.redirect(PATH + wanted.service().value() + "&done=saved");
            case ChangePatternRulesOutcome.ChangedMeanwhile(var current, var version) ->
                Page.of(TEMPLATE, page(chosen, sent, version, fields(current))).status(HttpStatus.CONFLICT);
            case ChangePatternRulesOutcome.NotFound _ -> Page.notFound();
        };
    }

    private static Page refused(Chosen chosen, Submission form, Submission sent) {
        return Page.of(TEMPLATE, page(chosen, sent, form.version("version"), null))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static PatternRulesPage page(
            Chosen chosen, Submission sent, int version, @Nullable Map<String, String> theirs) {
        var typed = new LinkedHashMap<String, String>();
        fields(chosen.shown().rules()).keySet().forEach(field -> typed.put(field, sent.text(field)));
        return new PatternRulesPage(chosen.helplines(), chosen.helpline(), typed, version, sent.errors(), theirs, null);
    }

    private static Map<String, String> fields(PatternRules rules) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("often", Integer.toString(rules.often()));
        fields.put("months", Integer.toString(rules.months()));
        fields.put("pauseWeeks", Integer.toString(rules.pauseWeeks()));
        return fields;
    }

    /** The helpline with this id among those one leads; the first for those who did not say which. */
    private Optional<Chosen> chosen(String id, SignedIn by) {
        var helplines = services.among(by.servicesWhere(HouseRulePermissions.MANAGE));
        return helplines.stream()
                .filter(helpline ->
                        id.isEmpty() || helpline.id().value().toString().equals(id))
                .findFirst()
                .flatMap(helpline -> show.show(by, helpline.id()).map(shown -> new Chosen(helplines, helpline, shown)));
    }

    private record Chosen(List<ServiceName> helplines, ServiceName helpline, ShowPatternRules.Shown shown) {

        PatternRulesPage page(@Nullable Notice notice) {
            return new PatternRulesPage(
                    helplines, helpline, fields(shown.rules()), shown.version(), new FormErrors(), null, notice);
        }
    }
}
