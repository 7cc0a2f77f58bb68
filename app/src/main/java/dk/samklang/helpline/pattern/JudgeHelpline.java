package dk.samklang.helpline.pattern;

import dk.samklang.platform.identity.ServiceId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: judges all aliases of a helpline anew, after its conversations came some other way than through the form, or
 * after the house has come to mean something else by its words.
 */
@Service
public class JudgeHelpline {

    private final JudgeAliases judge;

    JudgeHelpline(JudgeAliases judge) {
        this.judge = judge;
    }

    /** For a helpline of the organisation the caller works for; returns how many aliases were judged. */
    @Transactional
    public int judge(ServiceId helpline) {
        return judge.keepAll(helpline);
    }
}
