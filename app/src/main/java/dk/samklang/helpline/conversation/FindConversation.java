package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.FindFrequentUser;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Query: one conversation. Its counsellor reads all of it; those who lead the helpline all but the private reflection;
 * colleagues what belongs to the shared log of a frequent user (guide A, Registrering), without reflections.
 */
@Service
public class FindConversation {

    private final Conversations conversations;
    private final FindFrequentUser aliases;
    private final ListThemes themes;
    private final StaffNames names;
    private final CorrectionTime time;
    private final AuditTrail audit;

    FindConversation(
            Conversations conversations,
            FindFrequentUser aliases,
            ListThemes themes,
            StaffNames names,
            CorrectionTime time,
            AuditTrail audit) {
        this.conversations = conversations;
        this.aliases = aliases;
        this.themes = themes;
        this.names = names;
        this.time = time;
        this.audit = audit;
    }

    /** The conversation without the private reflection of anyone else; empty when not this person's to read. */
    @Transactional
    public Optional<ConversationView> find(SignedIn by, ConversationId id) {
        return conversations.find(id).filter(talk -> mayRead(by, talk)).map(talk -> view(by, talk));
    }

    /** One's own; all of a helpline one leads; and of a helpline one works in, the shared log of frequent users. */
    private static boolean mayRead(SignedIn by, Conversation talk) {
        var service = talk.service().value();
        var shared = talk.isOf(by.staff()) || talk.frequentUser() != null;
        return (shared && by.servicesWhere(ConversationPermissions.WRITE).contains(service))
                || by.servicesWhere(ConversationPermissions.READ_ALL).contains(service);
    }

    private ConversationView view(SignedIn by, Conversation talk) {
        audit.record(
                by.staff(), AuditTrail.Action.READ, "conversation", talk.id().value());
        var own = talk.isOf(by.staff());
        var alias = talk.frequentUser();
        return new ConversationView(
                talk.readBy(by),
                names.of(Set.of(talk.counsellor().value()))
                        .getOrDefault(talk.counsellor().value(), ""),
                themes.named(talk.facts().themes()),
                alias == null ? null : aliases.find(by, alias).orElse(null),
                own,
                own && time.remainsFor(talk));
    }
}
