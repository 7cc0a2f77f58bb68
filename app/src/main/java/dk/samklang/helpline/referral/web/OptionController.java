package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.referral.AddOption;
import dk.samklang.helpline.referral.ChangeOption;
import dk.samklang.helpline.referral.ChangeOptionOutcome;
import dk.samklang.helpline.referral.FindOption;
import dk.samklang.helpline.referral.OptionId;
import dk.samklang.helpline.referral.ReferralOption;
import dk.samklang.helpline.referral.ReferralPermissions;
import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** One entry of the directory, added and changed by the one who leads the helpline. */
@Controller
@RequestMapping(Paths.LIST)
class OptionController {

    private static final String TEMPLATE = "referral/edit";

    private final ListServices services;
    private final FindOption findOption;
    private final AddOption addOption;
    private final ChangeOption changeOption;
    private final Fitting.Ask fitting;

    OptionController(
            ListServices services,
            FindOption findOption,
            AddOption addOption,
            ChangeOption changeOption,
            Fitting.Ask fitting) {
        this.services = services;
        this.findOption = findOption;
        this.addOption = addOption;
        this.changeOption = changeOption;
        this.fitting = fitting;
    }

    @GetMapping("/new")
    @Requires(ReferralPermissions.EDIT)
    Page form(SignedIn by, Submission query) {
        return helpline(by, query.text("service"))
                .<Page>map(helpline -> Page.of(TEMPLATE, page(helpline, null, null, query)))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(ReferralPermissions.EDIT)
    Page add(SignedIn by, Submission form) {
        return helpline(by, form.text("service"))
                .map(helpline -> add(by, helpline, form))
                .orElseGet(Page::notFound);
    }

    private Page add(SignedIn by, ServiceName helpline, Submission form) {
        var fields = OptionFields.read(form);
        if (form.errors().any()) {
            return refused(page(helpline, null, fields, form));
        }
        return switch (addOption.add(helpline.id(), fields.added(), by)) {
            case ChangeOptionOutcome.Changed(var id, var _) ->
                Page.redirect(Paths.list(helpline.id()) + "&done=added#option-" + id.value());
            case ChangeOptionOutcome.ListFull _ -> {
                form.errors().add("name", "referral.list-full");
                yield refused(page(helpline, null, fields, form));
            }
            case ChangeOptionOutcome.ChangedMeanwhile _, ChangeOptionOutcome.NotFound _ -> Page.notFound();
        };
    }

    @GetMapping("/{id}")
    @Requires(ReferralPermissions.EDIT)
    Page form(SignedIn by, @PathVariable UUID id, Submission query) {
        return with(
                by,
                id,
                (helpline, option) -> Page.of(
                        TEMPLATE,
                        new EditOptionPage(
                                helpline,
                                option,
                                fitting.of(helpline.id()),
                                null,
                                option.version(),
                                query.errors(),
                                false)));
    }

    @PostMapping("/{id}")
    @Requires(ReferralPermissions.EDIT)
    Page change(SignedIn by, @PathVariable UUID id, Submission form) {
        return with(by, id, (helpline, option) -> change(by, helpline, option, form));
    }

    private Page change(SignedIn by, ServiceName helpline, ReferralOption option, Submission form) {
        var fields = OptionFields.read(form);
        if (form.errors().any()) {
            return refused(page(helpline, option, fields, form));
        }
        var outcome = changeOption.change(option.id(), fields.over(option, form), form.version("version"), by);
        return switch (outcome) {
            case ChangeOptionOutcome.Changed _ ->
                Page.redirect(Paths.list(helpline.id()) + "&done=changed#option-"
                        + option.id().value());
            case ChangeOptionOutcome.ChangedMeanwhile(var current) ->
                Page.of(
                                TEMPLATE,
                                new EditOptionPage(
                                        helpline,
                                        current,
                                        fitting.of(helpline.id()),
                                        fields,
                                        current.version(),
                                        form.errors(),
                                        true))
                        .status(HttpStatus.CONFLICT);
            case ChangeOptionOutcome.ListFull _, ChangeOptionOutcome.NotFound _ -> Page.notFound();
        };
    }

    private EditOptionPage page(
            ServiceName helpline, @Nullable ReferralOption option, @Nullable OptionFields typed, Submission form) {
        return new EditOptionPage(
                helpline, option, fitting.of(helpline.id()), typed, form.version("version"), form.errors(), false);
    }

    private static Page refused(EditOptionPage page) {
        return Page.of(TEMPLATE, page).status(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Answers for an entry of a helpline this person leads. */
    private interface Answer {
        Page of(ServiceName helpline, ReferralOption option);
    }

    private Page with(SignedIn by, UUID id, Answer answer) {
        return findOption
                .find(new OptionId(id), by)
                .flatMap(option -> helpline(by, text(option.service())).map(helpline -> answer.of(helpline, option)))
                .orElseGet(Page::notFound);
    }

    private static String text(ServiceId service) {
        return service.value().toString();
    }

    private Optional<ServiceName> helpline(SignedIn by, String asked) {
        Set<UUID> leads = by.servicesWhere(ReferralPermissions.EDIT);
        return services.among(leads).stream()
                .filter(helpline -> asked.isEmpty() || text(helpline.id()).equals(asked))
                .findFirst();
    }
}
