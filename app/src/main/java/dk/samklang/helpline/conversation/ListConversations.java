package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.FindFrequentUser;
import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: conversations to find again, newest first, one page at a time. */
@Service
public class ListConversations {

    /** Lines on one page. */
    public static final int PAGE = 25;

    private final ConversationLines lines;
    private final FindFrequentUser aliases;
    private final StaffNames names;
    private final AuditTrail audit;

    ListConversations(ConversationLines lines, FindFrequentUser aliases, StaffNames names, AuditTrail audit) {
        this.lines = lines;
        this.aliases = aliases;
        this.names = names;
        this.audit = audit;
    }

    /** At most {@link #PAGE} lines and one more, which tells that there is a next page. */
    @Transactional
    public List<ConversationLine> list(SignedIn by, ConversationFilter filter) {
        audit.record(by.staff(), AuditTrail.Action.SEARCHED, "conversation", null);
        return named(by, lines.list(by, filter, PAGE + 1));
    }

    /** One's own latest, for the start page. */
    @Transactional(readOnly = true)
    public List<ConversationLine> latest(SignedIn by, int limit) {
        return named(by, lines.list(by, new ConversationFilter(false, null, null, null, null, null, null), limit));
    }

    private List<ConversationLine> named(SignedIn by, List<ConversationLine> found) {
        var known = aliases.named(
                by,
                found.stream()
                        .map(ConversationLine::frequentUser)
                        .filter(Objects::nonNull)
                        .collect(Collectors.toSet()));
        var colleagues =
                names.of(found.stream().map(ConversationLine::counsellor).collect(Collectors.toSet()));
        return found.stream()
                .map(line -> new ConversationLine(
                        line.id(),
                        line.startedAt(),
                        line.durationMinutes(),
                        line.channel(),
                        line.frequentUser(),
                        line.frequentUser() == null ? null : known.get(line.frequentUser()),
                        line.counsellor(),
                        colleagues.getOrDefault(line.counsellor(), ""),
                        line.themes()))
                .toList();
    }
}
