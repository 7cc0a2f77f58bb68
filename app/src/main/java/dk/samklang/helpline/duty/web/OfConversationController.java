package dk.samklang.helpline.duty.web;

import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.conversation.ConversationView;
import dk.samklang.helpline.conversation.ConversationWay;
import dk.samklang.helpline.conversation.FindConversation;
import dk.samklang.helpline.duty.DutyPermissions;
import dk.samklang.helpline.duty.ShowDuty;
import dk.samklang.helpline.duty.web.DutyPage.About;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was done by duty in a registered conversation, noted afterwards. */
@Controller("dutyOfConversation")
class OfConversationController {

    private final FindConversation findConversation;
    private final ShowDuty showDuty;
    private final DutyPages pages;

    OfConversationController(FindConversation findConversation, ShowDuty showDuty, DutyPages pages) {
        this.findConversation = findConversation;
        this.showDuty = showDuty;
        this.pages = pages;
    }

    @Bean
    static ConversationWay dutyWay() {
        return new ConversationWay(20, "/duty", "duty.of-conversation");
    }

    @GetMapping("/helpline/conversations/{id}/duty")
    @Requires(DutyPermissions.USE)
    Page page(SignedIn by, @PathVariable UUID id, Submission query) {
        return findConversation
                .find(by, new ConversationId(id))
                .flatMap(view -> showDuty.show(view.conversation().service(), by)
                        .map(duties -> pages.page(by, duties, about(view), query, false)))
                .orElseGet(Page::notFound);
    }

    private static About about(ConversationView view) {
        var alias = view.alias();
        return new About(
                view.conversation().id().value(),
                alias == null ? null : alias.id().value(),
                alias == null ? "" : alias.alias());
    }
}
