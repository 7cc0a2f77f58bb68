package dk.samklang.helpline.recognition;

import dk.samklang.helpline.recognition.Evidence.Habit;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Turns evidence into probabilities. Every kind asks the same: how much likelier is what was heard from this alias than
 * from anybody? The own habit is mixed with the usual one, so few contacts say little:
 * ln(((own + mixed * usual) / (all + mixed)) / usual). What is not known says nothing. Against all aliases stands "nobody
 * listed", for whom everything is as usual, and who is the most probable before anything is heard.
 */
final class Weigh {

    private final Question question;
    private final List<Habit> habits;
    private final Weights weights;
    private final WeighWords words;
    private final Map<UUID, double[]> themes;
    private final Map<Feature, double[]> lifts;

    Weigh(Question question, Evidence evidence) {
        this.question = question;
        this.habits = evidence.habits();
        this.weights = question.weights();
        var places = places();
        this.words = new WeighWords(question, habits, places, evidence.words());
        this.themes = themes(places, evidence.themes());
        this.lifts = Arrays.stream(Feature.values()).collect(Collectors.toMap(Function.identity(), this::trusted));
    }

    private Map<UUID, Integer> places() {
        return IntStream.range(0, habits.size())
                .boxed()
                .collect(Collectors.toMap(place -> habits.get(place).alias(), Function.identity()));
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

        /** Prints no content. */
        @Override
        public String toString() {
            return "Likely[" + alias + "]";
        }
    }

    /** The most probable first. */
    List<Likely> likeliest(int most) {
        var odds = odds();
        var all = 1 - weights.listed() + Arrays.stream(odds).sum();
        var least = most < odds.length ? sorted(odds)[odds.length - most] : 0;
        return IntStream.range(0, odds.length)
                .filter(place -> odds[place] >= least)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(place -> odds[place])
                        .reversed()
                        .thenComparing(place -> habits.get(place).alias()))
                .limit(most)
                .map(place -> likely(place, odds[place] / all))
                .toList();
    }

    private double[] odds() {
        var sums = new double[habits.size()];
        lifts.values().forEach(lift -> add(lift, sums));
        return Arrays.stream(sums)
                .map(sum -> weights.listed() / habits.size() * Math.exp(sum))
                .toArray();
    }

    private Likely likely(int place, double probability) {
        var each = new EnumMap<Feature, Double>(Feature.class);
        lifts.forEach((feature, lift) -> each.put(feature, lift[place]));
        var subjects = new HashMap<UUID, Double>();
        themes.forEach((theme, lift) -> subjects.put(theme, lift[place]));
        return new Likely(habits.get(place).alias(), probability, each, words.speakingFor(place), subjects);
    }

    /** What a kind of evidence says for the alias at each place, as far as the kind is trusted. */
    private double[] trusted(Feature feature) {
        var trust = weights.of(feature);
        return Arrays.stream(lift(feature)).map(lift -> trust * lift).toArray();
    }

    private double[] lift(Feature feature) {
        return switch (feature) {
            case GENDER -> question.knowsGender() ? gender() : nothing();
            case AGE -> question.knowsAge() ? age() : nothing();
            case CHANNEL -> fact(feature, Habit::channel, Habit::contacts, 1.0 / Habits.CHANNELS.size());
            case HOUR -> question.startedIn() == null ? nothing() : hour();
            case THEMES -> about();
            case WORDS -> words.lifts();
            case RECENCY -> recency();
        };
    }

    private double[] nothing() {
        return new double[habits.size()];
    }

    private double[] gender() {
        return fact(Feature.GENDER, Habit::gender, Habit::genders, 1.0 / Habits.GENDERS.size());
    }

    private double[] age() {
        return fact(Feature.AGE, Habit::age, Habit::ages, 1.0 / Habits.AGES.size());
    }

    /** Need keeps no hours: an unusual one says nothing against anybody. */
    private double[] hour() {
        var lift = fact(Feature.HOUR, Habit::hour, Habit::contacts, 1.0 / HourOfWeek.WEEK);
        return Arrays.stream(lift).map(one -> Math.max(0, one)).toArray();
    }

    private double[] about() {
        var sums = nothing();
        themes.values().forEach(lift -> add(lift, sums));
        return sums;
    }

    /** How much an alias is in touch these days, against how much one usually is. */
    private double[] recency() {
        var present = habits.stream().mapToDouble(Weigh::present).toArray();
        var usual = Arrays.stream(present).average().orElse(1);
        return Arrays.stream(present).map(own -> Math.log(own / usual)).toArray();
    }

    private static double present(Habit one) {
        return one.recent() * Math.pow(2, -one.daysAway() / Weights.HALF_LIFE_DAYS) + Weights.NEVER_GONE;
    }

    /** What each theme heard says for the alias at each place; one somebody never had speaks against them. */
    private Map<UUID, double[]> themes(Map<UUID, Integer> places, List<Evidence.Theme> heard) {
        var had = heard.stream().collect(Collectors.toMap(Evidence.Theme::theme, Function.identity()));
        return question.heard().themes().stream()
                .collect(Collectors.toMap(Function.identity(), theme -> theme(places, had.get(theme))));
    }

    private double[] theme(Map<UUID, Integer> places, Evidence.@Nullable Theme heard) {
        var had = nothing();
        for (var nth = 0; heard != null && nth < heard.aliases().size(); nth++) {
            @Nullable Integer place = places.get(heard.aliases().get(nth));
            if (place != null) {
                had[place] = heard.conversations().get(nth);
            }
        }
        var usual = (Arrays.stream(had).sum() + Weights.BEFOREHAND * Weights.THEME_SHARE) / allContacts();
        return IntStream.range(0, had.length)
                .mapToDouble(place -> theme(had[place], habits.get(place).contacts(), usual))
                .toArray();
    }

    private double theme(double had, double contacts, double usual) {
        var mixed = weights.mixed(Feature.THEMES);
        return Math.log((had / usual + mixed) / (contacts + mixed));
    }

    private double allContacts() {
        return habits.stream().mapToDouble(Habit::contacts).sum() + Weights.BEFOREHAND;
    }

    private double[] fact(
            Feature feature, ToDoubleFunction<Habit> own, ToDoubleFunction<Habit> all, double beforehand) {
        var usual = usual(own, all, beforehand);
        var mixed = weights.mixed(feature);
        return habits.stream()
                .mapToDouble(
                        one -> Math.log((own.applyAsDouble(one) / usual + mixed) / (all.applyAsDouble(one) + mixed)))
                .toArray();
    }

    /** What is usual on this helpline for just what was heard. */
    private double usual(ToDoubleFunction<Habit> own, ToDoubleFunction<Habit> all, double beforehand) {
        return (habits.stream().mapToDouble(own).sum() + Weights.BEFOREHAND * beforehand)
                / (habits.stream().mapToDouble(all).sum() + Weights.BEFOREHAND);
    }

    private static void add(double[] more, double[] sums) {
        for (var place = 0; place < sums.length; place++) {
            sums[place] += more[place];
        }
    }

    private static double[] sorted(double[] odds) {
        var sorted = odds.clone();
        Arrays.sort(sorted);
        return sorted;
    }
}
