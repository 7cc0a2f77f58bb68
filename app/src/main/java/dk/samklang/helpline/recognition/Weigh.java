package dk.samklang.helpline.recognition;

import dk.samklang.helpline.recognition.Evidence.Habit;
import dk.samklang.helpline.recognition.HeardWords.Term;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns evidence into probabilities. Every kind asks the same: how much likelier is what was heard from this alias than
 * from anybody? The own habit is mixed with the usual one, so few contacts say little:
 * ln(((own + mixed * usual) / (all + mixed)) / usual). What is not known says nothing. Against all aliases stands "nobody
 * listed", for whom everything is as usual, and who is the most probable before anything is heard.
 */
final class Weigh {

    private static final double MINUTES_A_DAY = 1440;

    private final Question question;
    private final Evidence evidence;
    private final Weights weights;
    private final Instant now;
    private final Map<UUID, Habit> habits;
    private final Usual usual;
    private final double present;
    private final double documents;

    Weigh(Question question, Evidence evidence, Instant now) {
        this.question = question;
        this.evidence = evidence;
        this.weights = question.weights();
        this.now = now;
        this.habits = evidence.habits().stream().collect(Collectors.toMap(Habit::alias, Function.identity()));
        this.usual = usual();
        this.documents =
                evidence.habits().stream().mapToDouble(Habit::documents).sum() + Weights.ELSEWHERE;
        this.present = evidence.habits().stream().mapToDouble(this::present).sum();
    }

    /**
     * One alias with its probability, 0 to 1.
     *
     * @param lifts what each kind of evidence says for it (above 0) or against it
     * @param words what each word heard says, as it was typed
     * @param themes what each theme heard says
     */
    record Likely(
            UUID alias,
            double probability,
            Map<Feature, Double> lifts,
            Map<String, Double> words,
            Map<UUID, Double> themes) {

        Likely among(double all) {
            return new Likely(alias, probability / all, lifts, words, themes);
        }

        /** Prints no content. */
        @Override
        public String toString() {
            return "Likely[" + alias + "]";
        }
    }

    /** The most probable first. */
    List<Likely> likeliest(int most) {
        var words = words();
        var themes = themes();
        var odds = evidence.habits().stream()
                .map(one -> weighed(
                        one, words.getOrDefault(one.alias(), Map.of()), themes.getOrDefault(one.alias(), Map.of())))
                .toList();
        var all = 1
                - weights.listed()
                + odds.stream().mapToDouble(Likely::probability).sum();
        return odds.stream()
                .sorted(Comparator.comparingDouble(Likely::probability)
                        .reversed()
                        .thenComparing(Likely::alias))
                .limit(most)
                .map(one -> one.among(all))
                .toList();
    }

    private Likely weighed(Habit one, Map<String, Double> words, Map<UUID, Double> themes) {
        var lifts = new EnumMap<Feature, Double>(Feature.class);
        for (var feature : Feature.values()) {
            lifts.put(feature, weights.of(feature) * lift(feature, one, words, themes));
        }
        var sum = lifts.values().stream().mapToDouble(Double::doubleValue).sum();
        var odds = weights.listed() / habits.size() * Math.exp(sum);
        return new Likely(one.alias(), odds, lifts, words, themes);
    }

    private double lift(Feature feature, Habit one, Map<String, Double> words, Map<UUID, Double> themes) {
        return switch (feature) {
            case GENDER -> question.knowsGender() ? fact(one.gender(), one.genders(), usual.gender()) : 0;
            case AGE -> question.knowsAge() ? fact(one.age(), one.ages(), usual.age()) : 0;
            case CHANNEL -> fact(one.channel(), one.contacts(), usual.channel());
            case HOUR -> question.startedIn() == null ? 0 : fact(one.hour(), one.contacts(), usual.hour());
            case THEMES ->
                sum(themes) + (question.themes().length - themes.size()) * unheard(one.contacts(), mixedFacts());
            case WORDS ->
                sum(words) + (question.wordsHeard() - words.size()) * unheard(one.documents(), mixedWords(one));
            case RECENCY -> Math.log(present(one) / (present / habits.size()));
        };
    }

    private double fact(double own, double all, double usual) {
        return lift(own, all, mixedFacts(), usual);
    }

    private static double lift(double own, double all, double mixed, double usual) {
        return Math.log((own + mixed * usual) / (all + mixed) / usual);
    }

    /** What it says against an alias that it never had this word or theme. */
    private static double unheard(double all, double mixed) {
        return Math.log(mixed / (all + mixed));
    }

    private double mixedFacts() {
        return weights.shrink();
    }

    /** A share of every note is about something else, and of few notes little is known. */
    private double mixedWords(Habit one) {
        return weights.wordShrink() + weights.otherTopics() / (1 - weights.otherTopics()) * one.documents();
    }

    private static double sum(Map<?, Double> lifts) {
        return lifts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    /** What each word says for each alias that has it, or one like it: the less alike, the less it counts. */
    private Map<UUID, Map<String, Double>> words() {
        var heard = question.words().stream().filter(Term::isKnown).collect(Collectors.groupingBy(Term::term));
        var everywhere = new HashMap<String, Double>();
        var own = new HashMap<UUID, Map<String, Double>>();
        for (var word : evidence.words()) {
            for (var term : heard.getOrDefault(word.term(), List.of())) {
                var counts = word.documents() * term.likeness();
                everywhere.merge(term.said(), counts, Double::sum);
                own.computeIfAbsent(word.alias(), _ -> new HashMap<>()).merge(term.said(), counts, Double::sum);
            }
        }
        own.keySet().retainAll(habits.keySet());
        own.forEach((alias, words) -> weighWords(habits.get(alias), words, everywhere));
        return own;
    }

    private void weighWords(@Nullable Habit habit, Map<String, Double> own, Map<String, Double> everywhere) {
        if (habit == null) {
            return;
        }
        own.replaceAll((said, counts) -> Math.min(
                weights.mostPerWord(),
                lift(
                        Math.min(counts, habit.documents()),
                        habit.documents(),
                        mixedWords(habit),
                        (everywhere.getOrDefault(said, 0.0) + weights.unheard()) / documents)));
    }

    private Map<UUID, Map<UUID, Double>> themes() {
        var contacts = evidence.habits().stream().mapToDouble(Habit::contacts).sum() + Weights.BEFOREHAND;
        var everywhere = evidence.themes().stream()
                .collect(Collectors.groupingBy(
                        Evidence.Theme::theme, Collectors.summingDouble(Evidence.Theme::conversations)));
        var lifts = new HashMap<UUID, Map<UUID, Double>>();
        for (var theme : evidence.themes()) {
            var habit = habits.get(theme.alias());
            if (habit != null) {
                var beforehand = Weights.BEFOREHAND * Weights.THEME_SHARE;
                var usually = (everywhere.getOrDefault(theme.theme(), 0.0) + beforehand) / contacts;
                lifts.computeIfAbsent(theme.alias(), _ -> new HashMap<>())
                        .put(theme.theme(), fact(theme.conversations(), habit.contacts(), usually));
            }
        }
        return lifts;
    }

    /** How much an alias is in touch these days, in contacts. */
    private double present(Habit one) {
        var last = one.lastContact();
        var away = last == null ? 0 : Math.max(0, Duration.between(last, now).toMinutes() / MINUTES_A_DAY);
        return one.recent() * Math.pow(2, -away / Weights.HALF_LIFE_DAYS) + Weights.NEVER_GONE;
    }

    /** What is usual on this helpline for just what was heard. */
    private Usual usual() {
        return new Usual(
                usual(Habit::gender, Habit::genders, 1.0 / Habits.GENDERS.size()),
                usual(Habit::age, Habit::ages, 1.0 / Habits.AGES.size()),
                usual(Habit::channel, Habit::contacts, 1.0 / Habits.CHANNELS.size()),
                usual(Habit::hour, Habit::contacts, 1.0 / HourOfWeek.WEEK));
    }

    private double usual(ToDoubleFunction<Habit> own, ToDoubleFunction<Habit> all, double beforehand) {
        return (evidence.habits().stream().mapToDouble(own).sum() + Weights.BEFOREHAND * beforehand)
                / (evidence.habits().stream().mapToDouble(all).sum() + Weights.BEFOREHAND);
    }

    private record Usual(double gender, double age, double channel, double hour) {}
}
