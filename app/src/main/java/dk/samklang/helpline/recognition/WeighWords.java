package dk.samklang.helpline.recognition;

import dk.samklang.helpline.recognition.Evidence.Fact;
import dk.samklang.helpline.recognition.HeardWords.Term;
import java.util.Arrays;
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

    /** @param places of the aliases */
    WeighWords(Question question, Evidence evidence, Map<UUID, Integer> places) {
        this.weights = question.weights().words();
        this.documents = evidence.of(Fact.DOCUMENTS);
        this.all = Arrays.stream(documents).sum() + Weights.ELSEWHERE;
        this.squares = Arrays.stream(documents).map(one -> one * one).sum();
        this.places = places;
        this.byAll = new Stem(weights.saidByAll(), ones());
        this.said = said(question.words(), evidence.words());
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
        for (var place = 0; place < ratios.length; place++) {
            ratios[place] = times * Math.log(weights.own() * ratios[place] / chances + 1 - weights.own());
        }
        return new Said(meant.getFirst().said(), ratios);
    }

    /** What is like a known stem may still be a word nobody has said before, and then it says nothing. */
    private double newWord(List<Term> meant) {
        return meant.stream().anyMatch(Term::isItself) ? 0 : weights.unheard() / all;
    }

    private double chance(Term term) {
        return term.isItself() ? 1 : weights.slips() * Math.pow(term.likeness(), Weights.LIKENESS);
    }

    private Map<String, Stem> stems(List<Evidence.Word> words) {
        return words.stream().collect(Collectors.toMap(Evidence.Word::term, this::stem));
    }

    private double[] ones() {
        return Arrays.stream(documents).map(_ -> 1).toArray();
    }

    private Stem stem(Evidence.Word word) {
        var counted = counted(word);
        var usual = (Arrays.stream(counted).sum() + weights.unheard()) / all;
        var mixed = mixed(counted, usual);
        var ratios = new double[documents.length];
        for (var place = 0; place < ratios.length; place++) {
            var own = documents[place];
            ratios[place] = (Math.min(own, counted[place]) / usual + mixed) / (own + mixed);
        }
        return new Stem(usual, ratios);
    }

    /** In how many conversations of the alias at each place a stem stands. */
    private double[] counted(Evidence.Word word) {
        var counted = new double[documents.length];
        for (var nth = 0; nth < word.aliases().size(); nth++) {
            @Nullable Integer place = places.get(word.aliases().get(nth));
            if (place != null) {
                counted[place] = word.documents().get(nth);
            }
        }
        return counted;
    }

    /** Few where aliases differ more than chance would have them, many where they do not. */
    private double mixed(double[] counted, double usual) {
        if (squares == 0) {
            return weights.mostMixed();
        }
        var apart = 0.0;
        for (var place = 0; place < counted.length; place++) {
            var more = counted[place] - usual * documents[place];
            apart += more * more;
        }
        var beyondChance = (apart - usual * (all - Weights.ELSEWHERE)) / (usual * squares);
        return 1 / Math.clamp(beyondChance, 1 / weights.mostMixed(), 1 / weights.leastMixed());
    }
}
