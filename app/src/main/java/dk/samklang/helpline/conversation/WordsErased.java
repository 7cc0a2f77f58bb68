package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import java.util.Set;

/**
 * Conversations with these aliases have lost words that nobody may find again. Heard within the same transaction, so that
 * whatever was drawn from the words goes with them; holds ids alone.
 */
public record WordsErased(Set<FrequentUserId> aliases) {

    public WordsErased {
        aliases = Set.copyOf(aliases);
    }
}
