package dk.samklang.demo;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.anonymity.AnonymityCheck;
import dk.samklang.demo.story.Alias;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What stands in the texts of the story. */
class StoryWordsTests {

    private static final Pattern IDENTIFYING = Pattern.compile(
            "\\d{4,}|\\d{2}[ -]\\d{2}[ -]\\d{2}|@|www|http|\\.dk|\\d+[A-Z]?,? \\d{4}|[{}|]", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAME_DAY = Pattern.compile("(\\p{L}+dag) og \\1\\b");
    private static final int LONG_ENOUGH = 5;
    private static final int IN_A_ROW = 20;

    private final Told told = Told.helpline();

    @Test
    void identifyNobody() {
        assertThat(texts().filter(text -> IDENTIFYING.matcher(text).find())).isEmpty();
    }

    @Test
    void leaveTheGuardInPeace() {
        var guard = AnonymityCheck.byRules();
        var today = LocalDate.ofInstant(Told.NOW, Told.COPENHAGEN);
        var alarms = texts().flatMap(
                        text -> guard.check(text, today).stream().map(found -> found.reason() + ": " + text))
                .toList();

        assertThat(texts()).hasSizeGreaterThan(10_000);
        assertThat(alarms).isEmpty();
    }

    @Test
    void nameNoTwoDaysThatAreOne() {
        assertThat(texts().filter(text -> SAME_DAY.matcher(text).find())).isEmpty();
    }

    @Test
    void areHardlyEverTheSameSentenceTwiceForOneWhoReadsTwentyInARow() {
        var notes = told.talks.stream()
                .map(talk -> talk.words().note())
                .filter(note -> !note.isEmpty())
                .toList();
        var readings = notes.size() / IN_A_ROW;
        var withRepetition = IntStream.range(0, readings)
                .filter(reading -> repeats(notes.subList(reading * IN_A_ROW, (reading + 1) * IN_A_ROW)))
                .count();

        assertThat(withRepetition / (double) readings).isLessThan(0.02);
    }

    private static boolean repeats(List<String> notes) {
        var sentences = notes.stream().flatMap(StoryWordsTests::sentences).toList();
        return new HashSet<>(sentences).size() < sentences.size();
    }

    @Test
    void repeatFewSentencesInThreeYears() {
        var all = texts().flatMap(StoryWordsTests::sentences).toList();

        assertThat(new HashSet<>(all).size() / (double) all.size()).isGreaterThan(0.65);
        assertThat(all).hasSizeGreaterThan(10_000);
    }

    @Test
    void areShortAndLongAndNotAllInGoodSpelling() {
        var lengths = texts().mapToInt(text -> text.split(" ").length).summaryStatistics();

        assertThat(lengths.getMin()).isLessThanOrEqualTo(3);
        assertThat(lengths.getMax()).isGreaterThan(90);
        assertThat(texts().filter(text -> text.equals(text.toLowerCase(Locale.ROOT))))
                .hasSizeGreaterThan(300);
        assertThat(texts().filter(text -> text.contains("samen") || text.contains("egenlig")))
                .isNotEmpty();
    }

    @Test
    void fitTheFieldsTheyStandIn() {
        assertThat(told.talks).allMatch(talk -> Told.texts(talk).stream().allMatch(text -> text.length() <= 2_000));
        assertThat(told.aliases)
                .extracting(Alias::details)
                .allMatch(details -> details.approach().size() == 3)
                .allMatch(details -> details.approach().stream().allMatch(line -> line.length() <= 160));
    }

    private Stream<String> texts() {
        var texts = new ArrayList<String>();
        told.talks.forEach(talk -> texts.addAll(Told.texts(talk)));
        told.aliases.forEach(alias -> {
            var details = alias.details();
            texts.addAll(List.of(
                    details.alias(),
                    details.writingStyle(),
                    details.behaviour(),
                    details.usualThemes(),
                    details.usualTimes()));
            texts.addAll(details.approach());
        });
        return texts.stream();
    }

    /** Sentences long enough to notice. */
    private static Stream<String> sentences(String text) {
        return Arrays.stream(text.split("(?<=[.!?]) ")).filter(sentence -> sentence.split(" ").length >= LONG_ENOUGH);
    }
}
