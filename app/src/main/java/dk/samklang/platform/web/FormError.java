package dk.samklang.platform.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with one field, by message key.
 *
 * @param mark stands for the very words that are wrong, so that the page can take this away once they are put right; null where the whole field is meant
 */
public record FormError(
        String field,
        String key,
        List<Object> args,
        @Nullable String mark) {}
