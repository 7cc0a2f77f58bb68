package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.ConversationPermissions;
import dk.samklang.helpline.conversation.RememberPanel;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Requires;
import dk.samklang.platform.web.Submission;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;

/** Remembers what somebody keeps open beside the form. */
@Controller
class PanelController {

    private final RememberPanel rememberPanel;

    PanelController(RememberPanel rememberPanel) {
        this.rememberPanel = rememberPanel;
    }

    @PostMapping("/helpline/conversations/panels")
    @Requires(ConversationPermissions.WRITE)
    Page remember(SignedIn by, Submission form) {
        var panel = form.text("panel");
        return rememberPanel.remember(by, panel, "true".equals(form.text("open")))
                ? Page.json(Map.of("panel", panel))
                : Page.notFound();
    }
}
