package dk.samklang.helpline.duty.web;

import dk.samklang.helpline.duty.ChangePeople;
import dk.samklang.helpline.duty.DutyPermissions;
import dk.samklang.helpline.duty.People;
import dk.samklang.helpline.duty.ShowDuty;
import dk.samklang.helpline.duty.ShowDuty.Rule;
import dk.samklang.organisation.ListServices;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** What the people of a helpline are to the law, and where the law says so. */
@Controller
@RequestMapping(DutySettingsController.PATH)
class DutySettingsController {

    static final String PATH = "/helpline/settings/duty";

    private static final String TEMPLATE = "duty/settings";

    private final ListServices services;
    private final ShowDuty showDuty;
    private final ChangePeople changePeople;

    DutySettingsController(ListServices services, ShowDuty showDuty, ChangePeople changePeople) {
        this.services = services;
        this.showDuty = showDuty;
        this.changePeople = changePeople;
    }

    @GetMapping
    @Requires(DutyPermissions.EDIT)
    Page form(SignedIn by, Submission query) {
        var notice = "changed".equals(query.text("done")) ? Notice.success("duty.settings.changed") : null;
        return page(by, query, null, notice)
                .<Page>map(page -> Page.of(TEMPLATE, page))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(DutyPermissions.EDIT)
    Page change(SignedIn by, Submission form) {
        var people = form.choice("people", People.class);
        if (people == null) {
            form.errors().add("people", "layout.form.required");
        }
        return page(by, form, people, null)
                .map(page -> people == null
                        ? Page.of(TEMPLATE, page).status(HttpStatus.UNPROCESSABLE_CONTENT)
                        : change(by, page, new Rule(people, form.version("version")), form))
                .orElseGet(Page::notFound);
    }

    private Page change(SignedIn by, DutySettingsPage page, Rule wanted, Submission form) {
        var helpline = page.helpline().id();
        if (form.all("take").contains("people")) {
            return Page.redirect(PATH + "?service=" + helpline.value());
        }
        return switch (changePeople.change(helpline, wanted, by)) {
            case YES -> Page.redirect(PATH + "?service=" + helpline.value() + "&done=changed");
            case MEANWHILE -> Page.of(TEMPLATE, page.conflicting()).status(HttpStatus.CONFLICT);
            case NOT_FOUND -> Page.notFound();
        };
    }

    private Optional<DutySettingsPage> page(
            SignedIn by, Submission form, @Nullable People typed, @Nullable Notice notice) {
        var helplines = services.among(by.servicesWhere(DutyPermissions.EDIT));
        var asked = form.text("service");
        FormErrors errors = form.errors();
        return helplines.stream()
                .filter(helpline ->
                        asked.isEmpty() || helpline.id().value().toString().equals(asked))
                .findFirst()
                .flatMap(helpline -> showDuty.show(helpline.id(), by)
                        .map(duties ->
                                new DutySettingsPage(helplines, helpline, duties, typed, errors, false, notice)));
    }
}
