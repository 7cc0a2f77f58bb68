package dk.samklang.demo;

import dk.samklang.platform.identity.DemoAccounts;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The accounts that the sign-in page lists in demo mode, and their one password. */
@Component
class StoryAccounts implements DemoAccounts {

    static final String PASSWORD = "samklang-demo";

    private static final List<String> LISTED =
            List.of("counsellor", "coordinator", "helpline-leader", "admin", "auditor", "other-counsellor");

    private final boolean demo;

    StoryAccounts(@Value("${samklang.mode:serve}") String mode) {
        this.demo = "demo".equals(mode);
    }

    @Override
    public List<String> names() {
        return demo ? LISTED : List.of();
    }
}
