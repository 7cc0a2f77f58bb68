package dk.samklang.helpline.conversation;

import dk.samklang.helpline.agreed.SettleWithCaller;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.NoteContact;
import dk.samklang.platform.anonymity.AnonymityGuard;
import dk.samklang.platform.anonymity.Verdict;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a counsellor registers a conversation (FB-4). Sending the same form twice registers once. */
@Service
public class RegisterConversation {

    private final Conversations conversations;
    private final LinkAlias links;
    private final NoteContact contacts;
    private final SettleWithCaller settle;
    private final AnonymityGuard guard;
    private final Drafts drafts;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegisterConversation(
            Conversations conversations,
            LinkAlias links,
            NoteContact contacts,
            SettleWithCaller settle,
            AnonymityGuard guard,
            Drafts drafts,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.conversations = conversations;
        this.links = links;
        this.contacts = contacts;
        this.settle = settle;
        this.guard = guard;
        this.drafts = drafts;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** @param draftVersion the version of the draft that the writer has seen; 0 when none was kept */
    @Transactional
    public RegisterOutcome register(SignedIn by, ConversationId id, int draftVersion, ConversationDetails details) {
        if (!links.mayUse(by, details)) {
            return new RegisterOutcome.NotAllowed();
        }
        var draft = drafts.find(new DraftId(id.value()), by.staff(), KeepConversationDraft.NEW);
        var registered = conversations.find(id);
        if (registered.isPresent()) {
            return again(by, registered.get(), details);
        }
        if (draft.isPresent() && draft.get().version() != draftVersion) {
            return new RegisterOutcome.DraftChangedMeanwhile(draft.get());
        }
        return switch (guard.judge(by, details.writing())) {
            case Verdict.Identifying(var marks) -> new RegisterOutcome.Identifying(marks);
            case Verdict.Clear clear -> link(by, id, details, clear);
        };
    }

    private RegisterOutcome link(SignedIn by, ConversationId id, ConversationDetails details, Verdict.Clear verdict) {
        return switch (links.resolve(by, details)) {
            case LinkAlias.Link.To(var alias) -> add(by, conversation(by, id, details, alias), details, verdict);
            case LinkAlias.Link.Gone _ -> new RegisterOutcome.AliasGone();
            case LinkAlias.Link.NotThere _ -> new RegisterOutcome.NotAllowed();
        };
    }

    private RegisterOutcome again(SignedIn by, Conversation registered, ConversationDetails details) {
        if (!registered.isOf(by.staff()) || !registered.service().equals(details.service())) {
            return new RegisterOutcome.NotAllowed();
        }
        var sent = conversation(by, registered.id(), details, links.existing(by, details));
        return registered.saysTheSameAs(sent, details.measured())
                ? new RegisterOutcome.Registered(registered.id())
                : new RegisterOutcome.RegisteredOtherwise(registered);
    }

    private RegisterOutcome add(SignedIn by, Conversation talk, ConversationDetails details, Verdict.Clear verdict) {
        if (!conversations.add(talk)) {
            return conversations
                    .find(talk.id())
                    .map(first -> again(by, first, details))
                    .orElseGet(RegisterOutcome.NotAllowed::new);
        }
        Optional.ofNullable(talk.frequentUser()).ifPresent(alias -> {
            contacts.note(alias, talk.facts().startedAt());
            settle.settle(by, alias.value(), talk.id().value(), details.settled());
            events.publishEvent(new ContactsChanged(Set.of(alias)));
        });
        guard.count(by, verdict);
        drafts.discard(new DraftId(talk.id().value()), by.staff());
        audit.record(
                by.staff(), AuditTrail.Action.CREATED, "conversation", talk.id().value());
        return new RegisterOutcome.Registered(talk.id());
    }

    private Conversation conversation(
            SignedIn by, ConversationId id, ConversationDetails details, @Nullable FrequentUserId link) {
        return new Conversation(
                id, details.service(), by.staff(), details.facts(), details.words(), link, clock.instant(), null, 0);
    }
}
