package dk.samklang.demo.words;

import dk.samklang.demo.story.Chance;
import dk.samklang.demo.story.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How somebody types: some with care, some in small letters, some with short forms, and most with a slip now and then.
 *
 * @param slips how many words of a hundred go wrong
 * @param small how often all is in small letters
 * @param shortens how often a word that has a short form gets it
 * @param stops how often a text just ends
 */
record Hand(double slips, double small, double shortens, double stops) {

    private static final Map<String, String> SHORT = pairs("short");
    private static final Map<String, String> SLIPS = pairs("slip");
    private static final int LONG_ENOUGH = 5;

    static Hand of(int writer) {
        var chance = Chance.of(writer, "hand", 0);
        var careful = chance.happens(0.35);
        return new Hand(
                careful ? 0.15 : 0.6 + 2.6 * chance.share(),
                careful ? 0 : chance.happens(0.3) ? 0.7 : 0.08,
                chance.share() * 0.7,
                careful ? 0.01 : 0.07);
    }

    String write(String text, boolean inHaste, Chance chance) {
        var hurry = inHaste ? 1.8 : 1;
        var written = shorten(text, chance);
        written = slip(written, hurry, chance);
        if (chance.happens(small * (inHaste ? 1.3 : 1))) {
            written = written.toLowerCase(Locale.ROOT);
        }
        return chance.happens(stops * hurry) ? stop(written, chance) : written;
    }

    private String shorten(String text, Chance chance) {
        var shortened = text;
        for (var pair : SHORT.entrySet()) {
            if (shortened.contains(pair.getKey()) && chance.happens(shortens)) {
                shortened = shortened.replace(pair.getKey(), pair.getValue());
            }
        }
        return shortened;
    }

    private String slip(String text, double hurry, Chance chance) {
        var words = text.split(" ", -1);
        for (var place = 0; place < words.length; place++) {
            var known = SLIPS.get(words[place]);
            if (known != null && chance.happens(slips / 7 * hurry)) {
                words[place] = known;
            } else if (words[place].length() >= LONG_ENOUGH && chance.happens(slips / 100 * hurry)) {
                words[place] = mistyped(words[place], chance);
            }
        }
        return String.join(" ", words);
    }

    private static String mistyped(String word, Chance chance) {
        var place = chance.between(1, word.length() - 3);
        var before = word.substring(0, place);
        var letter = word.charAt(place);
        var next = word.charAt(place + 1);
        return switch (chance.below(4)) {
            case 0 -> before + next + letter + word.substring(place + 2);
            case 1 -> before + word.substring(place + 1);
            case 2 -> before + letter + word.substring(place);
            default ->
                letter == next
                        ? before + word.substring(place + 1)
                        : before + next + letter + word.substring(place + 2);
        };
    }

    /** Somebody else called, or the shift was over. */
    private static String stop(String text, Chance chance) {
        var end = text.lastIndexOf(' ', text.length() - chance.between(6, 30));
        return end < 12 ? text : text.substring(0, end) + chance.oneOf(List.of("...", "..", "", " -"));
    }

    private static Map<String, String> pairs(String key) {
        var pairs = new LinkedHashMap<String, String>();
        Texts.blocks("words/spelling").getFirst().getOrDefault(key, List.of()).stream()
                .map(line -> line.split(" > ", 2))
                .forEach(pair -> pairs.put(pair[0], pair[1]));
        return pairs;
    }
}
