package dk.samklang.helpline.recognition;

import dk.samklang.helpline.recognition.Evidence.Habit;
import dk.samklang.helpline.recognition.HeardWords.Term;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the words of a note say for each alias. A word that all say about equally often says nothing; one that some say
 * again and again and most never do says much. How unequal it is decides how many conversations of an average caller
 * are mixed in (the method of moments for a gamma-Poisson mixture). A word heard may be a misspelling of any stem like it:
 * all are weighed by how usual they are and how easily one becomes the other (a noisy channel).
 */
final class WeighWords {

    private final Weights.Words weights;
    private final double[] documents;
    private final double all;
    private final double squares;
    private final Map<UUID, Integer> places;
    private final Stem byAll;
    private final List<Said> said;

    /** @param words where the stems stand, but for those that are said by all */
    WeighWords(Question question, List<Habit> habits, List<Evidence.Word> words) {
        this.weights = question.weights().words();
        this.documents = habits.stream().mapToDouble(Habit::documents).toArray();
        this.all = Arrays.stream(documents).sum() + Weights.ELSEWHERE;
        this.squares = Arrays.stream(documents).map(one -> one * one).sum();
        this.places = new HashMap<>();
        habits.forEach(one -> places.put(one.alias(), places.size()));
        this.byAll = new Stem(weights.saidByAll(), ones());
        this.said = said(question.words(), words);
    }

    /** A word heard, with what it says for the alias at each place. */
    private static final class Said {

        private final String word;
        private final double[] lifts;

        Said(String word, double[] lifts) {
            this.word = word;
            this.lifts = lifts;
        }
    }

    /** How often a stem is said: by anybody, and how much likelier by the alias at each place. */
    private static final class Stem {

        private final double usual;
        private final double[] ratios;

        Stem(double usual, double[] ratios) {
            this.usual = usual;
            this.ratios = ratios;
        }
    }

    /** What all words together say for the alias at each place (above 0) or against it. */
    double[] lifts() {
        var lifts = new double[documents.length];
        for (var place = 0; place < lifts.length; place++) {
            lifts[place] = together(place);
        }
        return lifts;
    }

    private double together(int place) {
        var pro = 0.0;
        var contra = 0.0;
        for (var word : said) {
            pro += Math.max(0, word.lifts[place]);
            contra += Math.min(0, word.lifts[place]);
        }
        return Math.log1p(pro / weights.together()) + weights.against() * contra;
    }

    /** The words that speak for the alias at a place, each with how much, as they were typed. */
    Map<String, Double> speakingFor(int place) {
        var words = new LinkedHashMap<String, Double>();
        said.stream().filter(word -> word.lifts[place] > 0).forEach(word -> words.put(word.word, word.lifts[place]));
        return words;
    }

    private List<Said> said(List<Term> heard, List<Evidence.Word> words) {
        var stems = stems(words);
        return heard.stream()
                .collect(Collectors.groupingBy(Term::said, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(terms -> said(terms, stems))
                .toList();
    }

    private Said said(List<Term> meant, Map<String, Stem> stems) {
        var ratios = new double[documents.length];
        var chances = newWord(meant);
        Arrays.fill(ratios, chances);
        for (var term : meant) {
            var stem = stems.getOrDefault(term.term(), byAll);
            var chance = stem.usual * chance(term);
            chances += chance;
            for (var place = 0; place < ratios.length; place++) {
                ratios[place] += chance * stem.ratios[place];
            }
        }
        var times = Math.pow(meant.getFirst().times(), weights.repeated());
        var sum = chances;
        return new Said(
                meant.getFirst().said(),
                Arrays.stream(ratios)
                        .map(ratio -> times * Math.log(weights.own() * ratio / sum + 1 - weights.own()))
                        .toArray());
    }

    /** What is like a known stem may still be a word nobody has said before, and then it says nothing. */
    private double newWord(List<Term> meant) {
        return meant.stream().anyMatch(Term::isItself) ? 0 : weights.unheard() / all;
    }

    private double chance(Term term) {
        return term.isItself() ? 1 : weights.slips() * Math.pow(term.likeness(), Weights.LIKENESS);
    }

    private Map<String, Stem> stems(List<Evidence.Word> words) {
        var said = words.stream().collect(Collectors.groupingBy(Evidence.Word::term));
        return said.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, stem -> stem(stem.getValue())));
    }

    private double[] ones() {
        return Arrays.stream(documents).map(_ -> 1).toArray();
    }

    private Stem stem(Collection<Evidence.Word> words) {
        var heard = words.stream().mapToDouble(Evidence.Word::documents).sum();
        var usual = (heard + weights.unheard()) / all;
        var mixed = mixed(words, usual);
        var ratios = Arrays.stream(documents).map(own -> mixed / (own + mixed)).toArray();
        for (var word : words) {
            var place = places.get(word.alias());
            if (place != null) {
                var own = documents[place];
                ratios[place] = (Math.min(own, word.documents()) + mixed * usual) / (own + mixed) / usual;
            }
        }
        return new Stem(usual, ratios);
    }

    /** Few where aliases differ more than chance would have them, many where they do not. */
    private double mixed(Collection<Evidence.Word> words, double usual) {
        if (squares == 0) {
            return weights.mostMixed();
        }
        var apart = usual * usual * squares;
        for (var word : words) {
            apart += word.documents() * (word.documents() - 2 * usual * documents(word.alias()));
        }
        var beyondChance = (apart - usual * (all - Weights.ELSEWHERE)) / (usual * squares);
        return 1 / Math.clamp(beyondChance, 1 / weights.mostMixed(), 1 / weights.leastMixed());
    }

    private double documents(UUID alias) {
        @Nullable Integer place = places.get(alias);
        return place == null ? 0 : documents[place];
    }
}
