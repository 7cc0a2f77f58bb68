package dk.samklang.helpline.recognition;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToDoubleFunction;

/**
 * Turns evidence into probabilities. Every kind asks the same: how much likelier is what was heard from this alias than
 * from anybody? The own habit is mixed with the usual one, so few contacts say little:
 * ln(((own + mixed * usual) / (all + mixed)) / usual). What is not known says nothing. Against all aliases stands "nobody
 * listed", for whom everything is as usual, and who is the most probable before anything is heard.
 */
final class Weigh {

    private static final double MINUTES_A_DAY = 1440;

    private final Question question;
    private final List<Evidence> house;
    private final Weights weights;
    private final Instant now;

    Weigh(Question question, List<Evidence> house, Instant now) {
        this.question = question;
        this.house = house;
        this.weights = question.weights();
        this.now = now;
    }

    /**
     * One alias with its probability, 0 to 1.
     *
     * @param lifts what each kind of evidence says for it (above 0) or against it
     */
    record Likely(UUID alias, double probability, Map<Feature, Double> lifts) {}

    /** The most probable first. */
    List<Likely> likeliest(int most) {
        var usual = usual();
        var present = house.stream().mapToDouble(this::present).sum();
        var odds = house.stream().map(one -> weighed(one, usual, present)).toList();
        var all = 1
                - weights.listed()
                + odds.stream().mapToDouble(Likely::probability).sum();
        return odds.stream()
                .map(one -> new Likely(one.alias(), one.probability() / all, one.lifts()))
                .sorted(Comparator.comparingDouble(Likely::probability)
                        .reversed()
                        .thenComparing(Likely::alias))
                .limit(most)
                .toList();
    }

    private Likely weighed(Evidence one, Usual usual, double present) {
        var lifts = new EnumMap<Feature, Double>(Feature.class);
        for (var feature : Feature.values()) {
            lifts.put(feature, trust(feature) * lift(feature, one, usual, present));
        }
        var sum = lifts.values().stream().mapToDouble(Double::doubleValue).sum();
        return new Likely(one.alias(), weights.listed() / house.size() * Math.exp(sum), lifts);
    }

    private double lift(Feature feature, Evidence one, Usual usual, double present) {
        return switch (feature) {
            case GENDER -> question.knowsGender() ? lift(one.gender(), one.genders(), usual.gender()) : 0;
            case AGE -> question.knowsAge() ? lift(one.age(), one.ages(), usual.age()) : 0;
            case CHANNEL -> lift(one.channel(), one.contacts(), usual.channel());
            case HOUR -> question.startedIn() == null ? 0 : lift(one.hour(), one.contacts(), usual.hour());
            case THEMES -> themes(one);
            case WORDS -> words(one);
            case RECENCY -> Math.log(present(one) / (present / house.size()));
        };
    }

    private double trust(Feature feature) {
        return weights.of(feature);
    }

    private double lift(double own, double all, double usual) {
        return Math.log((own + weights.shrink() * usual) / (all + weights.shrink()) / usual);
    }

    /** Themes it has were weighed where they lie; here those it has not had, too. */
    private double themes(Evidence one) {
        return one.themes()
                + question.heard().themes().size() * Math.log(weights.shrink() / (one.contacts() + weights.shrink()));
    }

    private double words(Evidence one) {
        var mixed = weights.wordShrink() + weights.otherTopics() / (1 - weights.otherTopics()) * one.documents();
        return one.words() + question.wordsHeard() * Math.log(mixed / (one.documents() + mixed));
    }

    /** How much an alias is in touch these days, in contacts. */
    private double present(Evidence one) {
        var last = one.lastContact();
        var away = last == null ? 0 : Math.max(0, Duration.between(last, now).toMinutes() / MINUTES_A_DAY);
        return one.recent() * Math.pow(2, -away / Weights.HALF_LIFE_DAYS) + Weights.NEVER_GONE;
    }

    /** What is usual on this helpline for just what was heard. */
    private Usual usual() {
        return new Usual(
                usual(Evidence::gender, Evidence::genders, 1.0 / Habits.GENDERS.size()),
                usual(Evidence::age, Evidence::ages, 1.0 / Habits.AGES.size()),
                usual(Evidence::channel, Evidence::contacts, 1.0 / Habits.CHANNELS.size()),
                usual(Evidence::hour, Evidence::contacts, 1.0 / HourOfWeek.WEEK));
    }

    private double usual(ToDoubleFunction<Evidence> own, ToDoubleFunction<Evidence> all, double beforehand) {
        return (house.stream().mapToDouble(own).sum() + Weights.BEFOREHAND * beforehand)
                / (house.stream().mapToDouble(all).sum() + Weights.BEFOREHAND);
    }

    private record Usual(double gender, double age, double channel, double hour) {}
}
