package dk.samklang.demo.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A fragment of text: letters, {@code {a section}} whose fragments go there, and {@code {one|or the other}}.
 */
record Template(List<Part> parts) {

    private static final Pattern NAME = Pattern.compile("[a-z]+");

    sealed interface Part {
        record Letters(String text) implements Part {}

        record Section(String name) implements Part {}

        record OneOf(List<Template> templates) implements Part {}
    }

    static Template of(String text) {
        var parts = new ArrayList<Part>();
        var at = 0;
        while (at < text.length()) {
            if (text.charAt(at) == '{') {
                var close = closing(text, at);
                parts.add(slot(text.substring(at + 1, close)));
                at = close + 1;
            } else {
                var next = text.indexOf('{', at);
                var end = next < 0 ? text.length() : next;
                parts.add(new Part.Letters(text.substring(at, end)));
                at = end;
            }
        }
        return new Template(List.copyOf(parts));
    }

    private static Part slot(String inside) {
        return NAME.matcher(inside).matches()
                ? new Part.Section(inside)
                : new Part.OneOf(choices(inside).stream().map(Template::of).toList());
    }

    private static int closing(String text, int open) {
        var depth = 0;
        for (var place = open; place < text.length(); place++) {
            depth += depth(text.charAt(place));
            if (depth == 0) {
                return place;
            }
        }
        throw new IllegalStateException("A brace is never closed in: " + text);
    }

    private static List<String> choices(String inside) {
        var choices = new ArrayList<String>();
        var depth = 0;
        var begin = 0;
        for (var place = 0; place < inside.length(); place++) {
            depth += depth(inside.charAt(place));
            if (depth == 0 && inside.charAt(place) == '|') {
                choices.add(inside.substring(begin, place));
                begin = place + 1;
            }
        }
        choices.add(inside.substring(begin));
        return choices;
    }

    private static int depth(char letter) {
        return switch (letter) {
            case '{' -> 1;
            case '}' -> -1;
            default -> 0;
        };
    }
}
