package dk.samklang.platform.identity;

/**
 * A section in the header, declared as a bean by the room it leads to.
 *
 * @param order smaller comes first
 * @param permission who sees it; {@code signed-in} for all
 */
public record NavigationEntry(int order, String path, String labelKey, String permission) {}
