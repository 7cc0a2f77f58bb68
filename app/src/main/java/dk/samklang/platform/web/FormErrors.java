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

    /** One for each field: the first that was found. */
    public void add(String field, String key, Object... args) {
        if (of(field) == null) {
            found.add(new FormError(field, key, List.of(args), null));
        }
    }

    /** One for each place in a field that otherwise has nothing wrong with it. */
    public void addPart(String field, String mark, String key, Object... args) {
        var there = all(field);
        if (there.stream()
                .allMatch(error -> error.mark() != null && !error.mark().equals(mark))) {
            found.add(new FormError(field, key, List.of(args), mark));
        }
    }

    /** Asks about a place in a field; sending the form again with the mark as seen is the answer. */
    public void doubt(String field, String mark, String key, Object... args) {
        var before = found.size();
        addPart(field, mark, key, args);
        doubts += found.size() - before;
        seen.add(mark);
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
        return all(field).stream().findFirst().orElse(null);
    }

    public List<FormError> all(String field) {
        return found.stream().filter(error -> error.field().equals(field)).toList();
    }
}
