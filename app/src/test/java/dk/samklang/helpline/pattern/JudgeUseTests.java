package dk.samklang.helpline.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.frequentuser.CardUse.Why;
import dk.samklang.helpline.frequentuser.UsePattern;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.testing.Requirement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Three ways of using a helpline, told apart by contacts alone; the set is labelled by how it was made. */
@Requirement("FB-1")
class JudgeUseTests {

    private static final PatternRules RULES = PatternRules.usual(new ServiceId(new UUID(0, 1)));
    private static final LocalDate BEGIN = LocalDate.of(2026, 1, 5);
    private static final int OF_EACH = 400;

    @Test
    void aFrequentUserIsInTouchOftenForMoreThanHalfAYearThoughWithPauses() {
        var days = new ArrayList<DayOfContacts>();
        for (var week = 0; week < 36; week++) {
            if (week < 12 || week > 15) {
                days.add(new DayOfContacts(BEGIN.plusWeeks(week), 2, 2, 2));
            }
        }

        var judged = JudgeUse.of(days, RULES);

        assertThat(judged.suggested()).isEqualTo(UsePattern.FREQUENT);
        assertThat(judged.reasons().contacts()).isEqualTo(64);
        assertThat(judged.reasons().longestPause()).isEqualTo(35);
        assertThat(judged.reasons().unmoved()).isEqualTo(64);
    }

    @Test
    void aPauseLongerThanTheHouseAllowsEndsWhatGoesOn() {
        var days = new ArrayList<DayOfContacts>();
        for (var week = 0; week < 36; week++) {
            if (week < 14 || week > 21) {
                days.add(new DayOfContacts(BEGIN.plusWeeks(week), 2, 2, 2));
            }
        }

        assertThat(JudgeUse.of(days, RULES).suggested()).isEqualTo(UsePattern.UNCLEAR);
        assertThat(JudgeUse.of(days, new PatternRules(RULES.service(), 4, 6, 9)).suggested())
                .isEqualTo(UsePattern.FREQUENT);
    }

    @Test
    void nobodyIsCalledAFrequentUserWhereNobodyNotedProgression() {
        var days = IntStream.range(0, 40)
                .mapToObj(week -> new DayOfContacts(BEGIN.plusWeeks(week), 2, 0, 0))
                .toList();

        var judged = JudgeUse.of(days, RULES);

        assertThat(judged.suggested()).isEqualTo(UsePattern.UNCLEAR);
        assertThat(judged.reasons().why()).isEqualTo(Why.TOO_FEW_JUDGED);
    }

    @Test
    void fewContactsSayNothing() {
        assertThat(JudgeUse.of(List.of(), RULES).reasons().why()).isEqualTo(Why.TOO_FEW_CONTACTS);
        assertThat(JudgeUse.of(List.of(new DayOfContacts(BEGIN, 5, 5, 5)), RULES)
                        .suggested())
                .isEqualTo(UsePattern.UNCLEAR);
    }

    @Test
    void theThreeAreToldApartOnALabelledSet() {
        var random = new Random(7);

        assertThat(right(UsePattern.FREQUENT, () -> frequent(random))).isGreaterThan(0.95);
        assertThat(right(UsePattern.PERIODIC, () -> periodic(random))).isGreaterThan(0.95);
        assertThat(right(UsePattern.RETURNING, () -> returning(random))).isGreaterThan(0.95);
    }

    @Test
    void whoeverGainsByItIsNeverCalledAFrequentUser() {
        var random = new Random(11);

        var called = IntStream.range(0, OF_EACH)
                .mapToObj(nth -> nth % 2 == 0 ? periodic(random) : returning(random))
                .map(days -> JudgeUse.of(days, RULES).suggested())
                .filter(UsePattern.FREQUENT::equals);

        assertThat(called).isEmpty();
    }

    private static double right(UsePattern label, Supplier<List<DayOfContacts>> made) {
        return IntStream.range(0, OF_EACH)
                        .filter(_ -> JudgeUse.of(made.get(), RULES).suggested() == label)
                        .count()
                / (double) OF_EACH;
    }

    /** Eight to twenty months, every day to twice a week, pauses up to five weeks, hardly anything moves. */
    private static List<DayOfContacts> frequent(Random random) {
        var days = new ArrayList<DayOfContacts>();
        var everyDays = 1 + random.nextInt(3);
        var length = 240 + random.nextInt(360);
        for (var day = 0; day < length; day += 1 + random.nextInt(everyDays * 2)) {
            day += random.nextInt(60) == 0 ? random.nextInt(35) : 0;
            days.add(day(random, day, 0.9));
        }
        return days;
    }

    /** Three weeks to four months, at least twice a week; what moves is mixed. */
    private static List<DayOfContacts> periodic(Random random) {
        var days = new ArrayList<DayOfContacts>();
        var length = 21 + random.nextInt(100);
        for (var day = 0; day < length; day += 1 + random.nextInt(5)) {
            days.add(day(random, day, 0.4));
        }
        return days;
    }

    /** Two to five times, months apart, a few contacts each; most of them move something. */
    private static List<DayOfContacts> returning(Random random) {
        var days = new ArrayList<DayOfContacts>();
        var day = 0;
        for (var time = 0; time < 2 + random.nextInt(4); time++) {
            for (var contact = 0; contact < 3 + random.nextInt(4); contact++) {
                days.add(day(random, day, 0.25));
                day += 3 + random.nextInt(10);
            }
            day += 50 + random.nextInt(120);
        }
        return days;
    }

    private static DayOfContacts day(Random random, int day, double unmoved) {
        var contacts = 1 + (random.nextInt(6) == 0 ? 1 : 0);
        var judged = random.nextInt(10) < 8 ? contacts : 0;
        var still = (int) IntStream.range(0, judged)
                .filter(_ -> random.nextDouble() < unmoved)
                .count();
        return new DayOfContacts(BEGIN.plusDays(day), contacts, judged, still);
    }
}
