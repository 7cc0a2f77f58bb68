package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.conversation.ConversationView;
import dk.samklang.helpline.conversation.ConversationWay;
import dk.samklang.helpline.conversation.FindConversation;
import dk.samklang.helpline.referral.FindReferrals;
import dk.samklang.helpline.referral.OptionId;
import dk.samklang.helpline.referral.Refer;
import dk.samklang.helpline.referral.ReferralPermissions;
import dk.samklang.helpline.referral.SuggestOptions;
import dk.samklang.helpline.referral.SuggestOptions.Suggested;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Notice;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.List;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where somebody was referred in a registered conversation; its counsellor adds what was not noted at once. */
@Controller
@RequestMapping("/helpline/conversations/{id}" + Paths.OF_CONVERSATION)
class OfConversationController {

    private final FindConversation findConversation;
    private final FindReferrals findReferrals;
    private final SuggestOptions suggestOptions;
    private final Refer refer;

    OfConversationController(
            FindConversation findConversation,
            FindReferrals findReferrals,
            SuggestOptions suggestOptions,
            Refer refer) {
        this.findConversation = findConversation;
        this.findReferrals = findReferrals;
        this.suggestOptions = suggestOptions;
        this.refer = refer;
    }

    @Bean
    static ConversationWay referralWay() {
        return new ConversationWay(10, Paths.OF_CONVERSATION, "referral.of-conversation");
    }

    @GetMapping
    @Requires(ReferralPermissions.USE)
    Page list(SignedIn by, @PathVariable UUID id, Submission query) {
        var notice = "noted".equals(query.text("done")) ? Notice.success("referral.noted") : null;
        return findConversation
                .find(by, new ConversationId(id))
                .<Page>map(view -> Page.of(
                        "referral/of-conversation",
                        new OfConversationPage(
                                view,
                                findReferrals.in(view.conversation().id(), by),
                                view.own() ? options(by, view) : List.of(),
                                notice)))
                .orElseGet(Page::notFound);
    }

    @PostMapping
    @Requires(ReferralPermissions.USE)
    Page add(SignedIn by, @PathVariable UUID id, Submission form) {
        var option = form.id("option");
        return findConversation
                .find(by, new ConversationId(id))
                .filter(ConversationView::own)
                .map(view -> {
                    if (option != null) {
                        refer.refer(view.conversation().id(), new OptionId(option), by);
                    }
                    return Page.redirect(Paths.of(view.conversation().id()) + "?done=noted");
                })
                .orElseGet(Page::notFound);
    }

    private List<Suggested> options(SignedIn by, ConversationView view) {
        var talk = view.conversation();
        var alias = talk.frequentUser();
        return suggestOptions.suggest(
                by,
                talk.service(),
                new SuggestOptions.About(
                        talk.id().value(),
                        alias == null ? null : alias.value(),
                        talk.facts().themes()));
    }
}
