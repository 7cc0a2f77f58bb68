package dk.samklang.helpline.pattern;

import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the newest suggestions that wait for the one who asks. */
@Service
public class ListUnanswered {

    private final Suggestions suggestions;

    ListUnanswered(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Transactional(readOnly = true)
    public List<Unanswered> list(SignedIn by, int limit) {
        return suggestions.unanswered(by.servicesWhere(PatternPermissions.DECIDE), limit);
    }
}
