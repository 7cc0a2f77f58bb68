package dk.samklang.helpline.recognition;

import dk.samklang.helpline.conversation.ContactsChanged;
import dk.samklang.helpline.conversation.WordsErased;
import dk.samklang.helpline.frequentuser.FrequentUserDescribed;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.tenancy.Tenancy;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps what aliases are recognised by true to their cards and conversations. What somebody has just written is drawn
 * right after it is saved, so that nobody who saves waits for it; that it must be drawn is noted in the transaction that
 * changes it. What must be forgotten is forgotten in the transaction that erases it.
 */
@Component
class KeepProfilesTrue {

    private final DrawProfiles profiles;
    private final WaitingAliases waiting;
    private final DrawWaiting drawing;

    KeepProfilesTrue(DrawProfiles profiles, WaitingAliases waiting, DrawWaiting drawing) {
        this.profiles = profiles;
        this.waiting = waiting;
        this.drawing = drawing;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(FrequentUserDescribed described) {
        waiting.add(Set.of(described.id().value()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void note(ContactsChanged changed) {
        waiting.add(ids(changed.aliases()));
    }

    @TransactionalEventListener
    public void draw(FrequentUserDescribed described) {
        drawing.ask(Tenancy.current());
    }

    @TransactionalEventListener
    public void draw(ContactsChanged changed) {
        drawing.ask(Tenancy.current());
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void forget(WordsErased erased) {
        profiles.of(ids(erased.aliases()));
    }

    private static Set<UUID> ids(Set<FrequentUserId> aliases) {
        return aliases.stream().map(FrequentUserId::value).collect(Collectors.toSet());
    }
}
