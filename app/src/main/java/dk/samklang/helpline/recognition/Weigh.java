package dk.samklang.helpline.recognition;

import dk.samklang.helpline.recognition.Evidence.Habit;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Turns evidence into probabilities. Every kind asks the same: how much likelier is what was heard from this alias than
 * from anybody? The own habit is mixed with the usual one, so few contacts say little:
 * ln(((own + mixed * usual) / (all + mixed)) / usual). What is not known says nothing. Against all aliases stands "nobody
 * listed", for whom everything is as usual, and who is the most probable before anything is heard.
 */
final class Weigh {

    private static final double MINUTES_A_DAY = 1440;
    private static final Feature[] FEATURES = Feature.values();

    private final Question question;
    private final List<Habit> habits;
    private final Weights weights;
    private final Instant now;
    private final WeighWords words;
    private final Map<UUID, Map<UUID, Double>> themes;
    private final Usual usual;
    private final double present;

    Weigh(Question question, Evidence evidence, Instant now) {
        this.question = question;
        this.habits = evidence.habits();
        this.weights = question.weights();
        this.now = now;
        this.usual = usual();
        this.words = new WeighWords(question, habits, evidence.words());
        this.themes = themes(evidence.themes());
        this.present = habits.stream().mapToDouble(this::present).sum();
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
        var said = words.lifts();
        var odds = IntStream.range(0, habits.size())
                .mapToDouble(place -> weights.listed() / habits.size() * Math.exp(sum(habits.get(place), said[place])))
                .toArray();
        var all = 1 - weights.listed() + Arrays.stream(odds).sum();
        return IntStream.range(0, odds.length)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(place -> odds[place])
                        .reversed()
                        .thenComparing(place -> habits.get(place).alias()))
                .limit(most)
                .map(place -> likely(place, odds[place] / all, said[place]))
                .toList();
    }

    private double sum(Habit one, double said) {
        var sum = 0.0;
        for (var feature : FEATURES) {
            sum += weights.of(feature) * lift(feature, one, said);
        }
        return sum;
    }

    private Likely likely(int place, double probability, double said) {
        var one = habits.get(place);
        var lifts = new EnumMap<Feature, Double>(Feature.class);
        for (var feature : FEATURES) {
            lifts.put(feature, weights.of(feature) * lift(feature, one, said));
        }
        return new Likely(
                one.alias(), probability, lifts, words.speakingFor(place), themes.getOrDefault(one.alias(), Map.of()));
    }

    private double lift(Feature feature, Habit one, double said) {
        return switch (feature) {
            case GENDER -> question.knowsGender() ? fact(feature, one.gender(), one.genders(), usual.gender()) : 0;
            case AGE -> question.knowsAge() ? fact(feature, one.age(), one.ages(), usual.age()) : 0;
            case CHANNEL -> fact(feature, one.channel(), one.contacts(), usual.channel());
            case HOUR -> question.startedIn() == null ? 0 : usualHour(one);
            case THEMES -> heardAbout(one);
            case WORDS -> said;
            case RECENCY -> Math.log(present(one) / (present / habits.size()));
        };
    }

    /** Need keeps no hours: an unusual one says nothing against anybody. */
    private double usualHour(Habit one) {
        return Math.max(0, fact(Feature.HOUR, one.hour(), one.contacts(), usual.hour()));
    }

    /** A theme somebody never had speaks against them. */
    private double heardAbout(Habit one) {
        var own = themes.getOrDefault(one.alias(), Map.of());
        var mixed = weights.mixed(Feature.THEMES);
        return own.values().stream().mapToDouble(Double::doubleValue).sum()
                + (question.themes().length - own.size()) * Math.log(mixed / (one.contacts() + mixed));
    }

    private double fact(Feature feature, double own, double all, double usual) {
        var mixed = weights.mixed(feature);
        return Math.log((own + mixed * usual) / (all + mixed) / usual);
    }

    /** What each theme heard says for each alias that has it. */
    private Map<UUID, Map<UUID, Double>> themes(List<Evidence.Theme> heard) {
        var contacts = habits.stream().mapToDouble(Habit::contacts).sum() + Weights.BEFOREHAND;
        var everywhere = heard.stream()
                .collect(Collectors.groupingBy(
                        Evidence.Theme::theme, Collectors.summingDouble(Evidence.Theme::conversations)));
        var own = habits.stream().collect(Collectors.toMap(Habit::alias, Habit::contacts));
        var lifts = new HashMap<UUID, Map<UUID, Double>>();
        for (var theme : heard) {
            var all = own.get(theme.alias());
            if (all != null) {
                var beforehand = Weights.BEFOREHAND * Weights.THEME_SHARE;
                var usually = (everywhere.getOrDefault(theme.theme(), 0.0) + beforehand) / contacts;
                lifts.computeIfAbsent(theme.alias(), _ -> new HashMap<>())
                        .put(theme.theme(), fact(Feature.THEMES, theme.conversations(), all, usually));
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
        return (habits.stream().mapToDouble(own).sum() + Weights.BEFOREHAND * beforehand)
                / (habits.stream().mapToDouble(all).sum() + Weights.BEFOREHAND);
    }

    private record Usual(double gender, double age, double channel, double hour) {}
}
