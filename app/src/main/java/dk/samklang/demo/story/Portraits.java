package dk.samklang.demo.story;

import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The portraits that were written, from a file of blocks; where more aliases are asked for than were written, the same
 * people under other names.
 */
final class Portraits {

    private static final List<String> DAYS = List.of("man", "tir", "ons", "tor", "fre", "lør", "søn");

    private final List<Portrait> written;
    private final List<String> names;

    private Portraits(List<Portrait> written, List<String> names) {
        this.written = written;
        this.names = names;
    }

    static Portraits of(Cast cast) {
        var written =
                Texts.blocks(cast.portraits()).stream().map(Portraits::portrait).toList();
        return new Portraits(written, otherNames(written));
    }

    Portrait of(int number) {
        var portrait = written.get(number % written.size());
        var other = number - written.size();
        return other < 0 ? portrait : portrait.called(other < names.size() ? names.get(other) : nameOf(other));
    }

    private String nameOf(int number) {
        return names.get(number % names.size()) + " " + (number / names.size() + 1);
    }

    /** Names put together as counsellors do, without those that are taken. */
    private static List<String> otherNames(List<Portrait> written) {
        var taken = written.stream().map(Portrait::alias).collect(Collectors.toCollection(HashSet::new));
        var parts = Texts.blocks("names").getFirst();
        var names = new ArrayList<String>();
        for (var last : words(parts, "last")) {
            for (var first : words(parts, "first")) {
                if (taken.add(first + last)) {
                    names.add(first + last);
                }
            }
        }
        return names;
    }

    private static Portrait portrait(Map<String, List<String>> block) {
        var who = words(block, "who");
        var card = new Portrait.Card(
                one(block, "style"),
                one(block, "behaviour"),
                one(block, "about"),
                one(block, "times"),
                all(block, "approach"));
        return new Portrait(
                one(block, "alias"),
                Gender.valueOf(who.get(0)),
                AgeBand.valueOf(who.get(1)),
                Kind.valueOf(who.get(2)),
                habit(block),
                words(block, "types"),
                words(block, "themes"),
                card,
                all(block, "topic"),
                all(block, "news"));
    }

    private static Habit habit(Map<String, List<String>> block) {
        var said = words(block, "habit").stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, _) -> one, LinkedHashMap::new));
        var hours = said.getOrDefault("hours", "9-22").split("-", 2);
        return new Habit(
                Double.parseDouble(said.getOrDefault("week", "1")),
                days(said.getOrDefault("days", "")),
                Integer.parseInt(hours[0]),
                Integer.parseInt(hours[1]),
                Integer.parseInt(said.getOrDefault("phone", "7")),
                Integer.parseInt(said.getOrDefault("chat", "2")),
                Integer.parseInt(said.getOrDefault("minutes", "20")),
                said.containsKey("asks"));
    }

    private static Set<DayOfWeek> days(String names) {
        return names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split(","))
                        .map(name -> DayOfWeek.of(DAYS.indexOf(name) + 1))
                        .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private static List<String> all(Map<String, List<String>> block, String key) {
        return block.getOrDefault(key, List.of());
    }

    private static String one(Map<String, List<String>> block, String key) {
        return String.join(" ", all(block, key));
    }

    private static List<String> words(Map<String, List<String>> block, String key) {
        return Arrays.stream(one(block, key).split(" "))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
