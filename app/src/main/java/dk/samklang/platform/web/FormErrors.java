package dk.samklang.platform.web;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is wrong with a submitted form, in the order it was found, and what its writer was only asked about. */
public final class FormErrors {

    private final List<FormError> found = new ArrayList<>();
    private final Set<String> seen = new LinkedHashSet<>();
    private int doubts;

    public void add(String field, String key, Object... args) {
        if (of(field) == null) {
            found.add(new FormError(field, key, List.of(args)));
        }
    }

    /** Asks about a field; sending the form again with these marks of what was seen is the answer. */
    public void doubt(String field, Collection<String> marks, String key, Object... args) {
        var before = found.size();
        add(field, key, args);
        doubts += found.size() - before;
        seen.addAll(marks);
    }

    /** Remembers what the writer has been asked about, for the next sending of the form. */
    public void hasSeen(Collection<String> marks) {
        seen.addAll(marks);
    }

    public Set<String> seen() {
        return Set.copyOf(seen);
    }

    /** Whether nothing is wrong but what the writer may keep. */
    public boolean onlyDoubts() {
        return doubts > 0 && doubts == found.size();
    }

    public boolean any() {
        return !found.isEmpty();
    }

    public List<FormError> all() {
        return List.copyOf(found);
    }

    public @Nullable FormError of(String field) {
        return found.stream()
                .filter(error -> error.field().equals(field))
                .findFirst()
                .orElse(null);
    }
}
