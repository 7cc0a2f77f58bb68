package dk.samklang.helpline.recognition;

import dk.samklang.helpline.recognition.Evidence.Fact;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
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
    private final Evidence evidence;
    private final Weights weights;
    private final WeighWords words;
    private final Map<UUID, double[]> themes;
    private final Map<Feature, double[]> lifts;

    Weigh(Question question, Evidence evidence) {
        this.question = question;
        this.evidence = evidence;
        this.weights = question.weights();
        var places = evidence.places();
        this.words = new WeighWords(question, evidence, places);
        this.themes = themes(places, evidence.themes());
        this.lifts = new EnumMap<>(Feature.class);
        for (var feature : Feature.values()) {
            lifts.put(feature, trusted(feature));
        }
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
                        .thenComparing(place -> evidence.aliases().get(place)))
                .limit(most)
                .map(place -> likely(place, odds[place] / all))
                .toList();
    }

    private double[] odds() {
        var sums = new double[size()];
        lifts.values().forEach(lift -> add(lift, sums));
        return Arrays.stream(sums)
                .map(sum -> weights.listed() / size() * Math.exp(sum))
                .toArray();
    }

    private Likely likely(int place, double probability) {
        var each = new EnumMap<Feature, Double>(Feature.class);
        lifts.forEach((feature, lift) -> each.put(feature, lift[place]));
        var subjects = new HashMap<UUID, Double>();
        themes.forEach((theme, lift) -> subjects.put(theme, lift[place]));
        return new Likely(evidence.aliases().get(place), probability, each, words.speakingFor(place), subjects);
    }

    private int size() {
        return evidence.aliases().size();
    }

    /** What a kind of evidence says for the alias at each place, as far as the kind is trusted. */
    private double[] trusted(Feature feature) {
        var trust = weights.of(feature);
        var lift = lift(feature);
        for (var place = 0; place < lift.length; place++) {
            lift[place] *= trust;
        }
        return lift;
    }

    private double[] lift(Feature feature) {
        return switch (feature) {
            case GENDER -> question.knowsGender() ? gender() : nothing();
            case AGE -> question.knowsAge() ? age() : nothing();
            case CHANNEL -> fact(feature, Fact.CHANNEL, Fact.CONTACTS, 1.0 / Habits.CHANNELS.size());
            case HOUR -> question.startedIn() == null ? nothing() : hour();
            case THEMES -> about();
            case WORDS -> words.lifts();
            case RECENCY -> recency();
        };
    }

    private double[] nothing() {
        return new double[size()];
    }

    private double[] gender() {
        return fact(Feature.GENDER, Fact.GENDER, Fact.GENDERS, 1.0 / Habits.GENDERS.size());
    }

    private double[] age() {
        return fact(Feature.AGE, Fact.AGE, Fact.AGES, 1.0 / Habits.AGES.size());
    }

    /** Need keeps no hours: an unusual one says nothing against anybody. */
    private double[] hour() {
        var lift = fact(Feature.HOUR, Fact.HOUR, Fact.CONTACTS, 1.0 / HourOfWeek.WEEK);
        for (var place = 0; place < lift.length; place++) {
            lift[place] = Math.max(0, lift[place]);
        }
        return lift;
    }

    private double[] about() {
        var sums = nothing();
        themes.values().forEach(lift -> add(lift, sums));
        return sums;
    }

    /** How much an alias is in touch these days, against how much one usually is. */
    private double[] recency() {
        var recent = evidence.of(Fact.RECENT);
        var away = evidence.of(Fact.DAYS_AWAY);
        var present = nothing();
        for (var place = 0; place < present.length; place++) {
            present[place] = recent[place] * Math.pow(2, -away[place] / Weights.HALF_LIFE_DAYS) + Weights.NEVER_GONE;
        }
        var usual = sum(present) / present.length;
        for (var place = 0; place < present.length; place++) {
            present[place] = Math.log(present[place] / usual);
        }
        return present;
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
        return lift(Feature.THEMES, had, evidence.of(Fact.CONTACTS), Weights.THEME_SHARE);
    }

    private double[] fact(Feature feature, Fact own, Fact all, double beforehand) {
        return lift(feature, evidence.of(own), evidence.of(all), beforehand);
    }

    /** @param beforehand the share that is taken as usual before a helpline has much to tell from */
    private double[] lift(Feature feature, double[] own, double[] all, double beforehand) {
        var usual = (sum(own) + Weights.BEFOREHAND * beforehand) / (sum(all) + Weights.BEFOREHAND);
        var mixed = weights.mixed(feature);
        var lift = new double[own.length];
        for (var place = 0; place < lift.length; place++) {
            lift[place] = Math.log((own[place] / usual + mixed) / (all[place] + mixed));
        }
        return lift;
    }

    private static double sum(double[] all) {
        var sum = 0.0;
        for (var one : all) {
            sum += one;
        }
        return sum;
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
