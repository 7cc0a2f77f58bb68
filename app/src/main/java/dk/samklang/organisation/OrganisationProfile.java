package dk.samklang.organisation;

import java.util.List;

/**
 * How an organisation presents itself, and on whose clock.
 *
 * @param accent its colour, six hexadecimal digits in lower case
 * @param zone one of {@link #ZONES}
 */
public record OrganisationProfile(String name, String accent, String zone, int version) {

    /** Where in the realm the organisation may be. */
    public static final List<String> ZONES = List.of("Europe/Copenhagen", "Atlantic/Faroe", "America/Nuuk");
}
