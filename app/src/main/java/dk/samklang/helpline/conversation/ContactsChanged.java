package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import java.util.Set;

/**
 * What is registered of the conversations with these aliases has changed: one came, was corrected, or moved from
 * one alias to another. Heard within the same transaction; holds ids alone.
 */
public record ContactsChanged(Set<FrequentUserId> aliases) {

    public ContactsChanged {
        aliases = Set.copyOf(aliases);
    }
}
