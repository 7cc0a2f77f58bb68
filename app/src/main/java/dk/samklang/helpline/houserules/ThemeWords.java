package dk.samklang.helpline.houserules;

import dk.samklang.platform.anonymity.Writing;
import java.util.Map;
import java.util.Set;

/**
 * What somebody wants to call a theme.
 *
 * @param name 1 to 60 characters
 * @param seen what the anonymity guard has asked about, and the writer keeps
 */
public record ThemeWords(String name, Set<String> seen) {

    Writing writing() {
        return Writing.of(Map.of("name", name), seen);
    }
}
