package dk.samklang.helpline.recognition;

import dk.samklang.helpline.conversation.ContactsChanged;
import dk.samklang.helpline.frequentuser.FrequentUserDescribed;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Draws aliases anew when their card or their conversations change, in the transaction that changes them. */
@Component
class KeepProfilesTrue {

    private final DrawProfiles profiles;

    KeepProfilesTrue(DrawProfiles profiles) {
        this.profiles = profiles;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(FrequentUserDescribed described) {
        profiles.of(Set.of(described.id().value()));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(ContactsChanged changed) {
        profiles.of(ids(changed.aliases()));
    }

    private static Set<UUID> ids(Set<FrequentUserId> aliases) {
        return aliases.stream().map(FrequentUserId::value).collect(Collectors.toSet());
    }
}
