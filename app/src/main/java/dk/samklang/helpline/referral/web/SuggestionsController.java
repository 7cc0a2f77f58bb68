package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.referral.OptionId;
import dk.samklang.helpline.referral.Refer;
import dk.samklang.helpline.referral.ReferralId;
import dk.samklang.helpline.referral.ReferralPermissions;
import dk.samklang.helpline.referral.SuggestOptions;
import dk.samklang.helpline.referral.TakeBackReferral;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where the caller may be referred, as part of the conversation screen; a referral is noted with one press. */
@Controller
@RequestMapping(Paths.LIST)
class SuggestionsController {

    private final SuggestOptions suggestOptions;
    private final Refer refer;
    private final TakeBackReferral takeBack;

    SuggestionsController(SuggestOptions suggestOptions, Refer refer, TakeBackReferral takeBack) {
        this.suggestOptions = suggestOptions;
        this.refer = refer;
        this.takeBack = takeBack;
    }

    /** A post, though it changes nothing: whom a conversation is about is nobody else's to see in an address. */
    @PostMapping("/beside")
    @Requires(ReferralPermissions.USE)
    Page beside(SignedIn by, Submission form) {
        return service(by, form).<Page>map(service -> panel(by, service, form)).orElseGet(Page::notFound);
    }

    /** Notes a referral, or takes it back, and answers with the panel as it is then. */
    @PostMapping("/beside/note")
    @Requires(ReferralPermissions.USE)
    Page note(SignedIn by, Submission form) {
        var conversation = Ids.parse(form.text("id"));
        var service = service(by, form);
        if (conversation.isEmpty() || service.isEmpty()) {
            return Page.notFound();
        }
        Ids.parse(form.text("option"))
                .ifPresent(option -> refer.refer(new ConversationId(conversation.get()), new OptionId(option), by));
        Ids.parse(form.text("undo")).ifPresent(undo -> takeBack.takeBack(new ReferralId(undo), by));
        return panel(by, service.get(), form);
    }

    private Page panel(SignedIn by, ServiceId service, Submission form) {
        var conversation = Ids.parse(form.text("id")).orElse(null);
        var alias = Ids.parse(form.text("frequentUser")).orElse(null);
        var about = new SuggestOptions.About(conversation, alias, themes(form));
        return Page.of(
                "referral/beside",
                new SuggestionsPage(service, conversation, suggestOptions.suggest(by, service, about)));
    }

    private static Set<UUID> themes(Submission form) {
        return form.all("themes").stream()
                .map(Ids::parse)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }

    private static Optional<ServiceId> service(SignedIn by, Submission form) {
        return Ids.parse(form.text("service"))
                .filter(by.servicesWhere(ReferralPermissions.USE)::contains)
                .map(ServiceId::new);
    }
}
