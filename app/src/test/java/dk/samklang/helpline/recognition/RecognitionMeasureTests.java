package dk.samklang.helpline.recognition;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.testing.TestClock.MONDAY_NINE;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.recognition.MeasureRecognition.Length;
import dk.samklang.helpline.recognition.MeasureRecognition.Plan;
import dk.samklang.helpline.recognition.MeasureRecognition.Way;
import dk.samklang.helpline.recognition.measure.Lexicon;
import dk.samklang.helpline.recognition.measure.Noise;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * On words, callers and seeds that no weight was ever chosen by, over three villages: one alone is uncertain by more than
 * a point. The figures in full stand in {@code docs/developers/recognition.md}.
 */
@ProgramTest
@Requirement("FB-5")
class RecognitionMeasureTests {

    private static final int VILLAGES = 3;
    private static final int TALKS = 1_000;

    @Autowired
    private Houses houses;

    @Autowired
    private MeasureRecognition measure;

    @Test
    void callersAreRecognisedAndOthersLeftInPeace() {
        var figures =
                LongStream.rangeClosed(1, VILLAGES).mapToObj(this::village).toList();

        assertThat(mean(figures, Figures::first)).as("right alias first").isGreaterThanOrEqualTo(0.85);
        assertThat(mean(figures, Figures::amongThree))
                .as("among the first three")
                .isGreaterThanOrEqualTo(0.95);
        assertThat(mean(figures, Figures::disturbed))
                .as("nobody listed, and yet asked")
                .isLessThanOrEqualTo(0.1);
    }

    private Figures village(long seed) {
        var house = houses.found(COUNSELLOR);
        var by = house.member(COUNSELLOR).staff();
        var plan = new Plan(Lexicon.of(Lexicon.Part.HELD_OUT), seed, 100, TALKS, MONDAY_NINE);
        var figures = house.working(() -> {
            var settled = measure.settle(house.helpline(), by, plan);
            return measure.measure(settled, new Way(Noise.SOME, Length.WHOLE_NOTE, Weights.OURS));
        });
        assertThat(figures.listed()).isEqualTo(figures.unlisted()).isEqualTo(TALKS / 2);
        return figures;
    }

    private static double mean(List<Figures> villages, ToDoubleFunction<Figures> figure) {
        return villages.stream().mapToDouble(figure).average().orElseThrow();
    }
}
