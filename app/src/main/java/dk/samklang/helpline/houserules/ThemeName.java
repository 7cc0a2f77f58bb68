package dk.samklang.helpline.houserules;

import org.jspecify.annotations.Nullable;

/**
 * What a theme is called: the house's own words, or where it has none, the starter's words.
 *
 * @param starterKey message key of the starter's words; null for a theme the house added itself
 * @param ownWords go before the starter's; null only where there is a starter
 */
public record ThemeName(
        ThemeId id, @Nullable String starterKey, @Nullable String ownWords) {}
