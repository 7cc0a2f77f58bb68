package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.SettleContacts;
import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a counsellor corrects a conversation of their own, for as long as the house allows (FB-4). */
@Service
public class CorrectConversation {

    private final Conversations conversations;
    private final CorrectionTime time;
    private final LinkAlias links;
    private final SettleContacts contacts;
    private final AnonymityGuard guard;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    CorrectConversation(
            Conversations conversations,
            CorrectionTime time,
            LinkAlias links,
            SettleContacts contacts,
            AnonymityGuard guard,
            Drafts drafts,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.conversations = conversations;
        this.time = time;
        this.links = links;
        this.contacts = contacts;
        this.guard = guard;
        this.drafts = drafts;
        this.audit = audit;
        this.events = events;
    }

    /** What the writer had seen of the conversation and of their own draft, by version; 0 for a draft never kept. */
    public record Seen(int version, int draftVersion) {}

    @Transactional
    public CorrectOutcome correct(SignedIn by, ConversationId id, Seen seen, ConversationDetails details) {
        return conversations
                .find(id)
                .filter(talk -> talk.isOf(by.staff()) && talk.service().equals(details.service()))
                .filter(_ -> links.mayUse(by, details))
                .map(talk -> check(by, talk, seen, details))
                .orElseGet(CorrectOutcome.NotFound::new);
    }

    private CorrectOutcome check(SignedIn by, Conversation talk, Seen seen, ConversationDetails details) {
        if (!time.remainsFor(talk)) {
            return new CorrectOutcome.TooLate();
        }
        if (talk.version() != seen.version()) {
            return new CorrectOutcome.ChangedMeanwhile(talk);
        }
        var draft = drafts.find(new DraftId(talk.id().value()), by.staff(), KeepConversationDraft.CORRECTION);
        if (draft.isPresent() && draft.get().version() != seen.draftVersion()) {
            return new CorrectOutcome.DraftChangedMeanwhile(draft.get());
        }
        return switch (guard.judge(by, details.writing().over(talk.words().byField()))) {
            case Verdict.Identifying(var marks) -> new CorrectOutcome.Identifying(marks);
            case Verdict.Clear clear -> link(by, talk, details, clear);
        };
    }

    private CorrectOutcome link(SignedIn by, Conversation talk, ConversationDetails details, Verdict.Clear verdict) {
        return switch (links.resolve(by, details)) {
            case LinkAlias.Link.To(var alias) -> store(by, talk, corrected(talk, details, alias), verdict);
            case LinkAlias.Link.Gone _ -> new CorrectOutcome.AliasGone();
            case LinkAlias.Link.NotThere _ -> new CorrectOutcome.NotFound();
        };
    }

    private CorrectOutcome store(SignedIn by, Conversation before, Conversation talk, Verdict.Clear verdict) {
        if (!conversations.update(talk)) {
            return conversations
                    .find(talk.id())
                    .<CorrectOutcome>map(CorrectOutcome.ChangedMeanwhile::new)
                    .orElseGet(CorrectOutcome.NotFound::new);
        }
        var aliases = Stream.of(before.frequentUser(), talk.frequentUser())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        aliases.forEach(contacts::settle);
        events.publishEvent(new ContactsChanged(aliases));
        guard.count(by, verdict);
        drafts.discard(new DraftId(talk.id().value()), by.staff());
        audit.record(
                by.staff(), AuditTrail.Action.CHANGED, "conversation", talk.id().value());
        return new CorrectOutcome.Corrected();
    }

    private static Conversation corrected(
            Conversation talk, ConversationDetails details, @Nullable FrequentUserId link) {
        return new Conversation(
                talk.id(),
                talk.service(),
                talk.counsellor(),
                details.facts(),
                details.words(),
                link,
                talk.registeredAt(),
                null,
                talk.version());
    }
}
