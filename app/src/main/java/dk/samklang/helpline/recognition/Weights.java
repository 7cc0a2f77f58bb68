package dk.samklang.helpline.recognition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that says how much counts for how much, in this one place; what it means in words, and how it was found,
 * stands in {@code docs/developers/recognition.md}.
 *
 * @param listed how probable it is, before anything is known, that a caller is listed at all: most are nobody listed
 * @param trust how far each kind of evidence is believed: 1 as if it stood alone, less where it repeats what others say
 * @param shrink how many contacts of an average caller are mixed into the habits of each alias
 * @param wordShrink the same for words, in conversations
 * @param otherTopics the share of a note that is about anything else than the alias' usual matters
 * @param unheard how many conversations a word no alias has ever used is taken to stand in
 * @param mostPerWord no single word counts for more than this
 * @param leastLikeness how like (in trigrams, 0 to 1) a word must be to count as a misspelling
 * @param prominent the probability from which somebody is asked about by name
 * @param quiet the probability from which somebody is offered among others
 */
record Weights(
        double listed,
        Map<Feature, Double> trust,
        double shrink,
        double wordShrink,
        double otherTopics,
        double unheard,
        double mostPerWord,
        double leastLikeness,
        double prominent,
        double quiet) {

    /** Shown at most, those asked about by name among them. */
    static final int SHOWN = 4;

    /** Latest conversations that an alias is drawn from. */
    static final int LATEST = 60;

    /** Words of a note that are looked at, the rarest and most telling among them or not. */
    static final int WORDS = 120;

    /** In how many days a contact comes to count half as much for who may be in touch now. */
    static final double HALF_LIFE_DAYS = 30;

    /** An alias not in touch for long may be back: it counts as this many contacts. */
    static final double NEVER_GONE = 0.3;

    /** Average callers mixed into what is usual on a helpline, so that a new one has something to compare with. */
    static final double BEFOREHAND = 40;

    /** In what share of conversations a theme is taken to stand beforehand. */
    static final double THEME_SHARE = 0.12;

    /** Conversations of people elsewhere, in which words are taken to stand as rarely as words no alias has used. */
    static final double ELSEWHERE = 60;

    /** What stands on a card counts like so many conversations. */
    static final int CARD = 3;

    /** The share of a contact's hour that goes to the same hour and its neighbours on the same day. */
    static final List<Double> SAME_DAY = List.of(0.34, 0.2, 0.04);

    /** The share that goes to the same hour and its neighbours on all other days together. */
    static final List<Double> OTHER_DAYS = List.of(0.06, 0.04, 0.02);

    /** The share of a noted age that goes to each neighbouring band. */
    static final double NEIGHBOUR_AGE = 0.15;

    static final Weights OURS = new Weights(
            0.35,
            Map.of(
                    Feature.GENDER, 1.0,
                    Feature.AGE, 0.85,
                    Feature.THEMES, 0.9,
                    Feature.WORDS, 0.7,
                    Feature.CHANNEL, 0.9,
                    Feature.HOUR, 0.8,
                    Feature.RECENCY, 1.0),
            4,
            4,
            0.65,
            0.5,
            3.0,
            0.4,
            0.6,
            0.1);

    Weights {
        trust = Map.copyOf(trust);
    }

    double of(Feature feature) {
        return trust.getOrDefault(feature, 0.0);
    }

    /** The same, but blind to one kind of evidence: to measure what it is worth. */
    Weights without(Feature feature) {
        var rest = new EnumMap<Feature, Double>(Feature.class);
        rest.putAll(trust);
        rest.put(feature, 0.0);
        return new Weights(
                listed, rest, shrink, wordShrink, otherTopics, unheard, mostPerWord, leastLikeness, prominent, quiet);
    }
}
