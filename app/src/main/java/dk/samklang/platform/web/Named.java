package dk.samklang.platform.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something a house may name itself.
 *
 * @param ownWords the house's own; null where the starter's stand
 * @param starterKey message key of the starter's words; null where the house made it itself
 */
public record Named(
        UUID id, @Nullable String ownWords, @Nullable String starterKey) {}
