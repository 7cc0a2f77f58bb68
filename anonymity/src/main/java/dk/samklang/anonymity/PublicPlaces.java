package dk.samklang.anonymity;

import java.util.Set;

/** Numbers and addresses that belong to everybody: help lines and the like point to no caller. */
final class PublicPlaces {

    private static final Set<String> NUMBERS = Set.of(
            "112",
            "113",
            "114",
            "1813",
            "1888",
            "116111",
            "116123",
            "116006",
            "70201201",
            "82121212",
            "80200500",
            "39252525",
            "35362600",
            "70120110",
            "80313131",
            "35555557",
            "35555555",
            "33121400");

    private static final Set<String> SITES = Set.of(
            "borger.dk",
            "sundhed.dk",
            "livslinien.dk",
            "bornetelefonen.dk",
            "børnetelefonen.dk",
            "cyberhus.dk",
            "headspace.dk",
            "psykiatrifonden.dk",
            "sind.dk",
            "bornsvilkar.dk",
            "børnsvilkår.dk",
            "giftlinjen.dk",
            "giftlinien.dk",
            "levudenvold.dk",
            "mindhelper.dk",
            "girltalk.dk",
            "dr.dk",
            "tv2.dk",
            "google.dk",
            "google.com",
            "facebook.com",
            "instagram.com",
            "youtube.com",
            "netflix.com",
            "rejseplanen.dk",
            "retsinformation.dk",
            "socialstyrelsen.dk",
            "sbst.dk",
            "politi.dk",
            "skat.dk",
            "nav.dk");

    private PublicPlaces() {}

    static boolean isNumber(String digits) {
        return NUMBERS.contains(digits);
    }

    /** @param site in small letters, without anything behind the name */
    static boolean isSite(String site) {
        return SITES.contains(site.startsWith("www.") ? site.substring(4) : site);
    }
}
