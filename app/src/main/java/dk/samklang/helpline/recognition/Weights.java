package dk.samklang.helpline.recognition;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that says how much counts for how much, in this one place; what it means in words, and how it was found,
 * stands in {@code docs/developers/recognition.md}.
 *
 * @param listed how probable it is, before anything is known, that a caller is listed at all: taken for far less than it
 *     is, since a little speaks for somebody by chance in every conversation
 * @param trust how far each kind of evidence is believed: 1 as if it stood alone
 * @param shrink how many contacts of an average caller are mixed into the habits of each alias
 * @param words how much the words of a note say
 * @param prominent the probability from which somebody is asked about by name
 * @param quiet the probability from which somebody is offered among others
 */
record Weights(
        double listed,
        Map<Feature, Double> trust,
        Map<Feature, Double> shrink,
        Words words,
        double prominent,
        double quiet) {

    /**
     * @param own the share of a note that is about an alias' usual matters, in the words it usually has for them
     * @param unheard how many conversations a word no alias has ever used is taken to stand in
     * @param leastMixed the fewest conversations of an average caller that are mixed into how often an alias says a word;
     *     more, the more evenly all aliases say it
     * @param mostMixed the most
     * @param repeated the power of how often a word is said that it counts by
     * @param together what must have been said for an alias before one more word adds only half as much
     * @param against what all words say against an alias counts so much more than what they say for it
     * @param leastLikeness how like (in trigrams, 0 to 1) a stem must be to count as a misspelling
     * @param slips how often a word is misspelt into one nearly the same; the less like, the much less often
     * @param saidByAll the share of aliases from which on a word says nothing about anybody
     */
    record Words(
            double own,
            double unheard,
            double leastMixed,
            double mostMixed,
            double repeated,
            double together,
            double against,
            double leastLikeness,
            double slips,
            double saidByAll) {

        /** How many of so many aliases may have a word that still says something. */
        int most(int aliases) {
            return Math.max(FEWEST_OF_ALL, (int) (saidByAll * aliases));
        }
    }

    /** Shown at most, those asked about by name among them. */
    static final int SHOWN = 4;

    /** Latest conversations that an alias is drawn from. */
    static final int LATEST = 60;

    /** Words of a note that are looked at, the rarest and most telling among them or not. */
    static final int WORDS = 200;

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

    /** The power of the likeness of two stems that one is taken for the other by. */
    static final double LIKENESS = 4;

    /** In a small helpline a word must stand for more than so many to be said by all. */
    static final int FEWEST_OF_ALL = 50;

    static final Weights OURS = new Weights(
            0.05,
            Map.of(
                    Feature.GENDER, 1.5,
                    Feature.AGE, 1.65,
                    Feature.THEMES, 1.25,
                    Feature.WORDS, 4.0,
                    Feature.CHANNEL, 1.2,
                    Feature.HOUR, 1.95,
                    Feature.RECENCY, 1.0),
            Map.of(
                    Feature.GENDER, 4.0,
                    Feature.AGE, 4.0,
                    Feature.THEMES, 10.0,
                    Feature.CHANNEL, 6.0,
                    Feature.HOUR, 20.0),
            new Words(0.5, 0.5, 4, 3000, 0.5, 2, 0.36, 0.4, 1, 0.25),
            0.6,
            0.2);

    Weights {
        trust = Map.copyOf(trust);
        shrink = Map.copyOf(shrink);
    }

    double of(Feature feature) {
        return trust.getOrDefault(feature, 0.0);
    }

    double mixed(Feature feature) {
        return shrink.getOrDefault(feature, 0.0);
    }

    /** The same, but blind to one kind of evidence: to measure what it is worth. */
    Weights without(Feature feature) {
        var rest = new EnumMap<Feature, Double>(Feature.class);
        rest.putAll(trust);
        rest.put(feature, 0.0);
        return new Weights(listed, rest, shrink, words, prominent, quiet);
    }
}
