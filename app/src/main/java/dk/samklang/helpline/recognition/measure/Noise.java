package dk.samklang.helpline.recognition.measure;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** How people type with somebody on the line: the share of words that go wrong, in one of the ways words do. */
public enum Noise {
    NONE(0),
    SOME(0.12),
    MUCH(0.25);

    private static final int SHORTEST = 4;
    private static final Map<String, String> KEYS_NOT_FOUND = Map.of("æ", "ae", "ø", "oe", "å", "aa");

    private final double share;

    Noise(double share) {
        this.share = share;
    }

    /** The text as it gets typed; much noise is chat style, too: small letters and no signs. */
    public String typed(String text, RandomGenerator random) {
        var words = Arrays.stream(text.split(" "))
                .map(word -> random.nextDouble() < share ? wrong(word, random) : word.replace("|", ""))
                .collect(Collectors.joining(" "));
        return this == MUCH ? words.replaceAll("[.,]", "").toLowerCase(Locale.ROOT) : words;
    }

    private static String wrong(String word, RandomGenerator random) {
        if (word.contains("|")) {
            return word.replace("|", " ");
        }
        if (word.length() < SHORTEST) {
            return word;
        }
        var place = 1 + random.nextInt(word.length() - 3);
        return switch (random.nextInt(4)) {
            case 0 -> word.substring(0, place) + word.substring(place + 1);
            case 1 ->
                word.substring(0, place) + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2);
            case 2 -> word.substring(0, place) + word.charAt(place) + word.substring(place);
            default -> withoutDanishKeys(word, place);
        };
    }

    /** Letters a foreign keyboard lacks; a word without them loses one like any other. */
    private static String withoutDanishKeys(String word, int place) {
        var spelt = word;
        for (var key : KEYS_NOT_FOUND.entrySet()) {
            spelt = spelt.replace(key.getKey(), key.getValue());
        }
        return spelt.equals(word) ? word.substring(0, place) + word.substring(place + 1) : spelt;
    }
}
