package dk.samklang.helpline.houserules.web;

import dk.samklang.helpline.houserules.AgreementRules;
import dk.samklang.helpline.houserules.ChangeAgreementRules;
import dk.samklang.helpline.houserules.ChangeAgreementRulesOutcome;
import dk.samklang.helpline.houserules.HouseRulePermissions;
import dk.samklang.helpline.houserules.ShowAgreementRules;
import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.anonymity.GuardAnswer;
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
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What a helpline decides on agreements and on the length of conversations (FB-10, FB-12). */
@Controller
@RequestMapping("/helpline/settings/agreements")
class AgreementRulesController {

    private static final String PATH = "/helpline/settings/agreements?service=";
    private static final String TEMPLATE = "houserules/agreements";

    private final ListServices services;
    private final ShowAgreementRules show;
    private final ChangeAgreementRules change;

    AgreementRulesController(ListServices services, ShowAgreementRules show, ChangeAgreementRules change) {
        this.services = services;
        this.show = show;
        this.change = change;
    }

    @GetMapping
    @Requires(HouseRulePermissions.MANAGE)
    Page show(Submission query, SignedIn by) {
        var asked = query.text("service");
        var saved = query.text("done").equals("saved") ? Notice.success("houserules.done.saved") : null;
        return chosen(asked, by)
                .<Page>map(chosen -> Page.of(TEMPLATE, chosen.page(saved)))
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
        form.errors().hasSeen(form.all(GuardAnswer.SEEN));
        var sent = taking(chosen, form);
        return read(chosen, sent)
                .map(wanted -> answer(chosen, form, sent, wanted, by))
                .orElseGet(() -> refused(chosen, form, sent));
    }

    /** As sent; where the sender takes the stored one instead, as stored. */
    private static Submission taking(Chosen chosen, Submission form) {
        var stored = AgreementRulesPage.fields(chosen.shown().rules());
        var taken = form.all("take");
        var fields = new LinkedHashMap<String, List<String>>();
        stored.forEach((field, value) -> fields.put(field, List.of(taken.contains(field) ? value : form.text(field))));
        var sent = new Submission(fields);
        form.errors().all().forEach(error -> sent.errors().add(error.field(), error.key()));
        sent.errors().hasSeen(form.all(GuardAnswer.SEEN));
        return sent;
    }

    private static Optional<AgreementRules> read(Chosen chosen, Submission sent) {
        sent.required("months", 9);
        var months = sent.number("months", AgreementRules.FEWEST_MONTHS, AgreementRules.MOST_MONTHS);
        sent.required("quietWeeks", 9);
        var weeks = sent.number("quietWeeks", AgreementRules.FEWEST_WEEKS, AgreementRules.MOST_WEEKS);
        var minutes = sent.number("minutes", AgreementRules.FEWEST_MINUTES, AgreementRules.MOST_MINUTES);
        var prioritise = sent.line("prioritise", AgreementRules.LONGEST_WORDS);
        var roundOff = sent.line("roundOff", AgreementRules.LONGEST_WORDS);
        return months == null || weeks == null || sent.errors().any()
                ? Optional.empty()
                : Optional.of(new AgreementRules(chosen.helpline().id(), months, weeks, minutes, prioritise, roundOff));
    }

    private Page answer(Chosen chosen, Submission form, Submission sent, AgreementRules wanted, SignedIn by) {
        var seen = new ChangeAgreementRules.Seen(form.version("version"), Set.copyOf(form.all(GuardAnswer.SEEN)));
        return switch (change.change(wanted, seen, by)) {
            case ChangeAgreementRulesOutcome.Changed _ ->
                Page.redirect(PATH + wanted.service().value() + "&done=saved");
            case ChangeAgreementRulesOutcome.Identifying(var marks) -> {
                GuardAnswer.explain(sent.errors(), marks);
                yield refused(chosen, form, sent);
            }
            case ChangeAgreementRulesOutcome.ChangedMeanwhile(var current, var version) ->
                Page.of(TEMPLATE, page(chosen, sent, version, AgreementRulesPage.fields(current)))
                        .status(HttpStatus.CONFLICT);
            case ChangeAgreementRulesOutcome.NotFound _ -> Page.notFound();
        };
    }

    private static Page refused(Chosen chosen, Submission form, Submission sent) {
        return Page.of(TEMPLATE, page(chosen, sent, form.version("version"), null))
                .status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private static AgreementRulesPage page(
            Chosen chosen, Submission sent, int version, @Nullable Map<String, String> theirs) {
        var fields = new LinkedHashMap<String, String>();
        AgreementRulesPage.fields(chosen.shown().rules())
                .keySet()
                .forEach(field -> fields.put(field, sent.text(field)));
        return new AgreementRulesPage(
                chosen.helplines(), chosen.helpline(), fields, version, sent.errors(), theirs, null);
    }

    /** The helpline with this id among those one leads; the first for those who did not say which. */
    private Optional<Chosen> chosen(String id, SignedIn by) {
        var helplines = services.among(by.servicesWhere(HouseRulePermissions.MANAGE));
        return helplines.stream()
                .filter(helpline ->
                        id.isEmpty() || helpline.id().value().toString().equals(id))
                .findFirst()
                .flatMap(helpline -> show.show(helpline.id(), by).map(shown -> new Chosen(helplines, helpline, shown)));
    }

    private record Chosen(List<ServiceName> helplines, ServiceName helpline, ShowAgreementRules.Shown shown) {

        AgreementRulesPage page(@Nullable Notice notice) {
            return new AgreementRulesPage(
                    helplines,
                    helpline,
                    AgreementRulesPage.fields(shown.rules()),
                    shown.version(),
                    new FormErrors(),
                    null,
                    notice);
        }
    }
}
