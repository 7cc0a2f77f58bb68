package dk.samklang.helpline.frequentuser;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Aliases to choose from while a conversation is registered; what is already chosen stays among them.
 *
 * @param term what was typed; empty for the most recently in touch
 * @param found what it may mean
 * @param chosen the alias already chosen; null for none
 * @param wantsNew whether a new alias was chosen
 * @param mayCreate whether this person may make one of the term
 */
public record AliasLookup(
        String term,
        List<FrequentUserSummary> found,
        @Nullable FrequentUserSummary chosen,
        boolean wantsNew,
        boolean mayCreate) {

    /** The value that stands for an alias nobody has yet. */
    public static final String NEW = "new";

    public List<FrequentUserSummary> choices() {
        return chosen == null || found.contains(chosen)
                ? found
                : Stream.concat(Stream.of(chosen), found.stream()).toList();
    }

    /** Whether the term can become an alias: it is one, and nobody has it. */
    public boolean offersNew() {
        return mayCreate
                && !term.isEmpty()
                && choices().stream().noneMatch(user -> user.alias().equalsIgnoreCase(term));
    }

    public boolean isChosen(FrequentUserSummary user) {
        return user.equals(chosen);
    }

    public boolean newIsChosen() {
        return wantsNew && offersNew();
    }

    public boolean nobodyIsChosen() {
        return chosen == null && !newIsChosen();
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "AliasLookup[...]";
    }
}
