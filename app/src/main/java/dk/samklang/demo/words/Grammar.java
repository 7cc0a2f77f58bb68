package dk.samklang.demo.words;

import dk.samklang.demo.story.Chance;
import dk.samklang.demo.story.Texts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All fragments, by section, from the files below {@code demo/words}: a name in brackets, then a fragment per line. */
final class Grammar {

    private static final List<String> FILES = List.of("themes", "notes", "remarks", "times");

    private static final int AGAIN = 6;
    private static final String YOUNG = "ung";
    private static final String GROWN = "voksen";

    private final Map<String, List<Template>> sections = new HashMap<>();

    private Grammar() {}

    static Grammar read() {
        var grammar = new Grammar();
        FILES.forEach(file -> grammar.read(Texts.read("demo/words/" + file + ".txt")));
        return grammar;
    }

    private void read(String file) {
        var section = "";
        for (var line : file.lines().toList()) {
            if (line.startsWith("[")) {
                section = line.substring(1, line.length() - 1);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                add(section, line);
            }
        }
    }

    /** A fragment that only the young say, or only others, begins with {@code ung:} or {@code voksen:}. */
    private void add(String section, String line) {
        for (var age : List.of(YOUNG, GROWN)) {
            if (line.startsWith(age + ": ")) {
                sections.computeIfAbsent(section + "." + age, _ -> new ArrayList<>())
                        .add(Template.of(line.substring(age.length() + 2)));
                return;
            }
        }
        sections.computeIfAbsent(section, _ -> new ArrayList<>()).add(Template.of(line));
    }

    /** The fragments that somebody of this age would say. */
    List<Template> of(String section, boolean young) {
        var all = new ArrayList<>(sections.getOrDefault(section, List.of()));
        all.addAll(sections.getOrDefault(section + "." + (young ? YOUNG : GROWN), List.of()));
        return all;
    }

    List<Template> all(String section) {
        var all = sections.get(section);
        if (all == null) {
            throw new IllegalStateException("The story has no words for " + section);
        }
        return all;
    }

    /** A text of this section, in the speaker's words where they have some of their own. */
    String say(String section, Speaker speaker, Chance chance) {
        var text = new StringBuilder();
        say(choose(section, speaker, chance), speaker, chance, text);
        return text.toString();
    }

    private Template choose(String section, Speaker speaker, Chance chance) {
        var own = speaker.own(section);
        var all = own.isEmpty() ? all(section) : own;
        var chosen = chance.oneOf(all);
        for (var again = 0; again < AGAIN && all.size() > 1 && !speaker.isFirstUseOf(chosen); again++) {
            chosen = chance.oneOf(all);
        }
        return chosen;
    }

    private void say(Template template, Speaker speaker, Chance chance, StringBuilder text) {
        for (var part : template.parts()) {
            switch (part) {
                case Template.Part.Letters(var letters) -> text.append(letters);
                case Template.Part.Section(var name) -> say(choose(name, speaker, chance), speaker, chance, text);
                case Template.Part.OneOf(var templates) -> say(chance.oneOf(templates), speaker, chance, text);
            }
        }
    }
}
