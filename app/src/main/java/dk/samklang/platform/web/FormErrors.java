package dk.samklang.platform.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is wrong with a submitted form, in the order it was found. */
public final class FormErrors {

    private final List<FormError> found = new ArrayList<>();

    public void add(String field, String key, Object... args) {
        if (of(field) == null) {
            found.add(new FormError(field, key, List.of(args)));
        }
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
