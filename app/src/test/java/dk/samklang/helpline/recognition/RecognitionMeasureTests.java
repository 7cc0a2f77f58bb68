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
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * On words, callers and a seed that no weight was ever chosen by. The floors lie a little below what was measured; the
 * aims (85 % and 95 %) and how near they are stand in {@code docs/developers/recognition.md}.
 */
@ProgramTest
@Requirement("FB-5")
class RecognitionMeasureTests {

    private static final long SEED = 20_261_122;

    @Autowired
    private Houses houses;

    @Autowired
    private MeasureRecognition measure;

    @Test
    void callersAreRecognisedAndOthersLeftInPeace() {
        var house = houses.found(COUNSELLOR);
        var by = house.member(COUNSELLOR).staff();
        var plan = new Plan(Lexicon.of(Lexicon.Part.HELD_OUT), SEED, 100, 400, MONDAY_NINE);

        var figures = house.working(() -> {
            var settled = measure.settle(house.helpline(), by, plan);
            return measure.measure(settled, new Way(Noise.SOME, Length.WHOLE_NOTE, Weights.OURS));
        });

        assertThat(figures.listed()).isEqualTo(figures.unlisted()).isEqualTo(200);
        assertThat(figures.first()).as("right alias first").isGreaterThanOrEqualTo(0.78);
        assertThat(figures.amongThree()).as("among the first three").isGreaterThanOrEqualTo(0.9);
        assertThat(figures.disturbed()).as("nobody listed, and yet asked").isLessThanOrEqualTo(0.1);
    }
}
