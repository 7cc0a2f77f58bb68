package dk.samklang.helpline.frequentuser;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * How to recognise a frequent user and how best to meet them; blank where nothing is written (guide A, Registrering af
 * henvendelser: kendetegn og mønstre).
 *
 * @param approach up to three lines, none of them blank
 * @param types ids of the helpline's own types, none or several
 */
public record FrequentUserDetails(
        String alias,
        Gender gender,
        AgeBand ageBand,
        String writingStyle,
        String behaviour,
        String usualThemes,
        String usualTimes,
        List<String> approach,
        Set<UUID> types) {

    public static final int LONGEST_ALIAS = 60;
    public static final int LONGEST_SIGN = 1_000;
    public static final int LONGEST_TIMES = 300;
    public static final int LONGEST_APPROACH = 160;
    public static final int APPROACH_LINES = 3;

    public FrequentUserDetails {
        if (alias.isBlank()) {
            throw new IllegalArgumentException("A frequent user has an alias");
        }
        if (approach.size() > APPROACH_LINES || approach.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("An approach has up to three lines with words in them");
        }
        approach = List.copyOf(approach);
        types = Set.copyOf(types);
    }

    /** Each of the words by the name of its field on the screen; every one of them is looked through by the guard. */
    Map<String, String> byField() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("alias", alias);
        fields.put("writingStyle", writingStyle);
        fields.put("behaviour", behaviour);
        fields.put("usualThemes", usualThemes);
        fields.put("usualTimes", usualTimes);
        for (int line = 0; line < approach.size(); line++) {
            fields.put("approach" + (line + 1), approach.get(line));
        }
        return fields;
    }

    /** An alias nobody has described yet, as it comes out of a conversation. */
    public static FrequentUserDetails undescribed(String alias, Gender gender, AgeBand ageBand) {
        return new FrequentUserDetails(alias, gender, ageBand, "", "", "", "", List.of(), Set.of());
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "FrequentUserDetails[...]";
    }
}
