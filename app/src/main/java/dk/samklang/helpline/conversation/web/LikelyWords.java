package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.LikelyCallers.Habit;
import dk.samklang.helpline.conversation.LikelyCallers.Reasons;
import dk.samklang.helpline.houserules.ThemeName;
import dk.samklang.platform.web.Frame;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the reasons for a suggestion into one sentence. */
public final class LikelyWords {

    private LikelyWords() {}

    public static String sentence(Frame frame, Reasons reasons) {
        var parts = new ArrayList<String>();
        var habit = reasons.habit();
        if (habit != null) {
            parts.add(habit(frame, habit));
        }
        if (!reasons.themes().isEmpty()) {
            parts.add(list(frame, themes(frame, reasons.themes())));
        }
        if (!reasons.words().isEmpty()) {
            var words = reasons.words().stream()
                    .map(word -> frame.say("recognition.word", word))
                    .toList();
            parts.add(frame.say("recognition.words", words.size(), list(frame, words)));
        }
        var who = person(frame, reasons);
        if (who != null) {
            parts.add(who);
        }
        return capital(String.join(" · ", parts));
    }

    private static String habit(Frame frame, Habit habit) {
        var channel = habit.channel();
        var part = habit.part();
        var verb = "recognition.in-touch." + channel;
        if (part == null) {
            return frame.say("recognition.habit.channel", frame.say(verb));
        }
        var day = habit.day();
        var when = day == null
                ? frame.say("recognition.habit.part." + part)
                : frame.say(
                        "recognition.habit.day",
                        day.getDisplayName(TextStyle.FULL, Locale.of(frame.lang())),
                        frame.say("recognition.part." + part));
        return frame.say("recognition.habit.often", frame.say(verb), when);
    }

    /** Within a sentence, Danish themes begin small; so do English ones. */
    private static List<String> themes(Frame frame, List<ThemeName> themes) {
        return themes.stream()
                .map(theme -> ConversationLabels.theme(frame, theme))
                .map(name -> name.substring(0, 1).toLowerCase(Locale.of(frame.lang())) + name.substring(1))
                .toList();
    }

    private static @Nullable String person(Frame frame, Reasons reasons) {
        var gender = reasons.gender();
        var age = reasons.age();
        if (gender == null && age == null) {
            return null;
        }
        if (gender == null || age == null) {
            return frame.say(gender == null ? "recognition.aged" : "recognition.gendered", word(frame, gender, age));
        }
        return frame.say("recognition.gender-and-age", small(frame, gender), frame.say(age));
    }

    private static String word(Frame frame, @Nullable String gender, @Nullable String age) {
        return small(frame, gender != null ? gender : Objects.requireNonNull(age));
    }

    private static String small(Frame frame, String key) {
        return frame.say(key).toLowerCase(Locale.of(frame.lang()));
    }

    private static String list(Frame frame, List<String> words) {
        if (words.size() < 2) {
            return String.join("", words);
        }
        var first = words.stream().limit(words.size() - 1L).collect(Collectors.joining(", "));
        return frame.say("recognition.and", first, words.getLast());
    }

    private static String capital(String sentence) {
        return sentence.isEmpty()
                ? sentence
                : sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
