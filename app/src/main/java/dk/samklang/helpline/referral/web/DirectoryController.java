package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.conversation.BesidePanel;
import dk.samklang.helpline.referral.ChangeCheckMonths;
import dk.samklang.helpline.referral.ListOptions;
import dk.samklang.helpline.referral.ReferralPermissions;
import dk.samklang.helpline.referral.ReferralRules;
import dk.samklang.helpline.referral.web.DirectoryPage.Can;
import dk.samklang.helpline.referral.web.DirectoryPage.Months;
import dk.samklang.helpline.referral.web.DirectoryPage.Step;
import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.identity.NavigationEntry;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The directory: looked through, printed, and how often it is to be checked. */
@Controller
class DirectoryController {

    private static final String TEMPLATE = "referral/list";

    private final ListServices services;
    private final ListOptions listOptions;
    private final ChangeCheckMonths changeMonths;
    private final Fitting.Ask fitting;

    DirectoryController(
            ListServices services, ListOptions listOptions, ChangeCheckMonths changeMonths, Fitting.Ask fitting) {
        this.services = services;
        this.listOptions = listOptions;
        this.changeMonths = changeMonths;
        this.fitting = fitting;
    }

    @Bean
    static NavigationEntry directoryEntry() {
        return new NavigationEntry(30, Paths.LIST, "referral.section", ReferralPermissions.USE);
    }

    @Bean
    static BesidePanel referralPanel() {
        return new BesidePanel(20, "referrals", Paths.LIST, "referral.panel");
    }

    @GetMapping(Paths.LIST)
    @Requires(ReferralPermissions.USE)
    Page list(SignedIn by, Submission query) {
        var step = new Step(notice(query.text("done")), query.text("checked"), query.text("retired"));
        return page(by, query, step, null)
                .<Page>map(page -> Page.of(TEMPLATE, page))
                .orElseGet(Page::notFound);
    }

    @PostMapping(Paths.LIST + "/months")
    @Requires(ReferralPermissions.EDIT)
    Page months(SignedIn by, Submission form) {
        form.required("months", 9);
        var wanted = form.number("months", ReferralRules.FEWEST, ReferralRules.MOST);
        var typed = new Months(form.text("months"), form.version("version"), form.errors());
        return page(by, form, new Step(null, "", ""), typed)
                .map(page -> wanted == null ? refused(page) : months(by, page, wanted))
                .orElseGet(Page::notFound);
    }

    private Page months(SignedIn by, DirectoryPage page, int wanted) {
        var helpline = page.helpline().id();
        return switch (changeMonths.change(
                helpline, new ReferralRules.Months(wanted, page.months().version()), by)) {
            case YES -> Page.redirect(Paths.list(helpline) + "&done=months");
            case MEANWHILE -> Page.redirect(Paths.list(helpline) + "&done=months-meanwhile#months-heading");
            case NOT_FOUND -> Page.notFound();
        };
    }

    private static Page refused(DirectoryPage page) {
        return Page.of(TEMPLATE, page).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    private Optional<DirectoryPage> page(SignedIn by, Submission query, Step step, @Nullable Months typed) {
        var helplines = services.among(by.servicesWhere(ReferralPermissions.USE));
        var asked = query.text("service");
        return helplines.stream()
                .filter(helpline ->
                        asked.isEmpty() || helpline.id().value().toString().equals(asked))
                .findFirst()
                .flatMap(helpline -> page(by, helplines, helpline, query, step, typed));
    }

    private Optional<DirectoryPage> page(
            SignedIn by,
            List<ServiceName> helplines,
            ServiceName helpline,
            Submission query,
            Step step,
            @Nullable Months typed) {
        return listOptions
                .list(helpline.id(), by)
                .map(listed -> new DirectoryPage(
                        helplines,
                        helpline,
                        listed,
                        fitting.of(helpline.id()),
                        OptionFilter.read(typed == null ? query : new Submission(Map.of())),
                        can(by, helpline),
                        typed == null ? stored(listed.months()) : typed,
                        step));
    }

    private static Can can(SignedIn by, ServiceName helpline) {
        var id = helpline.id().value();
        return new Can(
                by.servicesWhere(ReferralPermissions.CHECK).contains(id),
                by.servicesWhere(ReferralPermissions.EDIT).contains(id));
    }

    private static Months stored(ReferralRules.Months months) {
        return new Months(String.valueOf(months.months()), months.version(), new FormErrors());
    }

    private static @Nullable Notice notice(String done) {
        return switch (done) {
            case "added" -> Notice.success("referral.added");
            case "changed" -> Notice.success("referral.changed");
            case "restored" -> Notice.success("referral.restored");
            case "unchecked" -> Notice.success("referral.unchecked");
            case "months" -> Notice.success("referral.months.changed");
            case "months-meanwhile" -> Notice.warning("referral.months.meanwhile");
            case "list-full" -> Notice.warning("referral.list-full");
            default -> null;
        };
    }
}
