package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import java.util.Set;
import java.util.UUID;

/**
 * Declared here, implemented by the rooms that keep something about an alias: what goes when the alias goes. All of it
 * happens in the transaction that erases, in the order of these methods.
 */
public interface GoesWithAlias {

    /** Before any alias of this helpline is held: whatever others hold first, so that nobody waits in a circle. */
    default void prepare(ServiceId helpline) {}

    /** Aliases that somebody is writing about: they are in touch, though nothing is registered yet. */
    default Set<UUID> beingWrittenAbout() {
        return Set.of();
    }

    /** Those of these aliases whose records nobody is changing at this moment; they are held from here on. */
    default Set<UUID> free(Set<UUID> aliases) {
        return aliases;
    }

    /** Erases what this room keeps about these aliases. */
    default void erase(Set<UUID> aliases) {}
}
