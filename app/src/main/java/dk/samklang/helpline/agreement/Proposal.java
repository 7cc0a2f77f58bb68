package dk.samklang.helpline.agreement;

import dk.samklang.platform.anonymity.Writing;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as its form brings it.
 *
 * @param next when the next conversation is; null where that is not agreed yet
 * @param draftVersion the version of the draft that the writer has seen; 0 where none was kept
 * @param marks what the anonymity guard has asked about, and the writer keeps
 */
public record Proposal(Terms terms, @Nullable Instant next, int draftVersion, Set<String> marks) {

    /** The same, sent by somebody who has seen this much. */
    public Proposal keeping(int draft, Collection<String> seen) {
        return new Proposal(terms, next, draft, Set.copyOf(seen));
    }

    Writing over(Map<String, String> stored) {
        return Writing.of(terms.byField(), marks).over(stored);
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "Proposal[...]";
    }
}
