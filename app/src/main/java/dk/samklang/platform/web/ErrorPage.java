package dk.samklang.platform.web;

import org.jspecify.annotations.Nullable;

/**
 * A page that says what went wrong and what to do.
 *
 * @param reference finds the incident in the log; null where there is nothing to find
 */
public record ErrorPage(
        String titleKey, String textKey, @Nullable String reference) {}
