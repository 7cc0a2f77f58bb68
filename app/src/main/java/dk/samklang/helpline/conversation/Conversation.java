package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.identity.StaffId;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A registered conversation.
 *
 * @param frequentUser the alias it belongs to; null when the caller is nobody listed
 * @param textErasedAt when its words were erased by the house's rule; null while they are kept
 */
public record Conversation(
        ConversationId id,
        ServiceId service,
        StaffId counsellor,
        ConversationFacts facts,
        ConversationWords words,
        @Nullable FrequentUserId frequentUser,
        Instant registeredAt,
        @Nullable Instant textErasedAt,
        int version) {

    boolean isOf(StaffId staff) {
        return counsellor.equals(staff);
    }

    /**
     * Whether this tells the same as another sending of the same form.
     *
     * @param measured whether the other's duration only says when it was sent
     */
    boolean saysTheSameAs(Conversation other, boolean measured) {
        return service.equals(other.service)
                && (measured ? other.facts.lasting(facts.durationMinutes()) : other.facts).equals(facts)
                && words.equals(other.words)
                && Objects.equals(frequentUser, other.frequentUser);
    }

    /** The conversation with the words that are this reader's to read. */
    Conversation readBy(SignedIn reader) {
        if (isOf(reader.staff())) {
            return this;
        }
        var leads = reader.servicesWhere(ConversationPermissions.READ_ALL).contains(service.value());
        return withWords(leads ? words.withoutPrivate() : words.withoutReflections());
    }

    private Conversation withWords(ConversationWords visible) {
        return new Conversation(
                id, service, counsellor, facts, visible, frequentUser, registeredAt, textErasedAt, version);
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "Conversation[" + id.value() + "]";
    }
}
