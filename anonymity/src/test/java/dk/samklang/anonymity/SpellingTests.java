package dk.samklang.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every spelling of every kind is found, wherever in a sentence it stands. */
class SpellingTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int SEEDS = 100;

    private static final List<String> SENTENCES = List.of(
            "%s",
            "Hun nævner %s flere gange.",
            "Det er %s, siger han.",
            "Skrev: \"%s\"",
            "Noterer %s\nog taler videre.",
            "Ked af det. %s var det, hun sagde",
            "…(%s)…");

    private final AnonymityCheck check = AnonymityCheck.byRules();

    @Test
    void everySpellingOfEveryKindIsFound() {
        var tried = new TreeMap<Kind, Integer>();
        var missed = new ArrayList<String>();
        for (long seed = 0; seed < SEEDS; seed++) {
            var random = new SplittableRandom(seed);
            new Spellings(seed)
                    .all()
                    .forEach((kind, spellings) -> spellings.forEach(spelling -> {
                        var sentence =
                                SENTENCES.get(random.nextInt(SENTENCES.size())).formatted(spelling);
                        tried.merge(kind, 1, Integer::sum);
                        if (check.check(sentence, TODAY).stream().noneMatch(one -> one.kind() == kind)) {
                            missed.add(kind + " in: " + sentence + " -> " + check.check(sentence, TODAY));
                        }
                    }));
        }

        missed.stream().limit(60).forEach(System.out::println);
        System.out.println("Anonymity rules, spellings tried by kind: " + tried + "; missed: " + missed.size());
        assertThat(missed).hasSize(0);
    }
}
