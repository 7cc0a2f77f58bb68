package dk.samklang.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A megabyte of the same (of longer pieces a fifth), meant to make a rule try everything twice, costs no more than a megabyte of anything. */
class HostileTextTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int MEGABYTE = 1_000_000;
    private static final int FIFTH = MEGABYTE / 5;

    private static final int FIELD = 20_000;
    private static final Duration QUICK = Duration.ofMillis(200);

    /** Ten times what it takes, so that a busy machine fails nothing; a rule that tries twice takes hours. */
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private static final AnonymityCheck CHECK = AnonymityCheck.byRules();

    @BeforeAll
    static void getWarm() {
        CHECK.check("010190-1234 +46 70 123 45 67 ".repeat(2_000), TODAY);
    }

    /** What one field takes, put together from pieces that keep several rules busy at once. */
    @Test
    void aFieldFullOfAnythingIsReadBeforeAnybodyNotices() {
        var pieces = List.of(
                "1 ",
                "1-",
                "12 ",
                "+1 ",
                "DK50 ",
                "01.01.1980 ",
                "a 1 ",
                "010190 og ",
                "tlf ",
                "gade 1 ",
                "00",
                "snabel-a ",
                "1;",
                "O1");
        var random = new SplittableRandom(1);
        for (int field = 0; field < 40; field++) {
            var text = new StringBuilder();
            var few = random.nextInt(1, pieces.size());
            while (text.length() < FIELD) {
                text.append(pieces.get(random.nextInt(few)));
            }

            assertThat(thinking(text.toString())).isLessThan(QUICK);
        }
    }

    /** Time of this thread alone: others at work on the machine count nothing. */
    private static Duration thinking(String text) {
        var clock = ManagementFactory.getThreadMXBean();
        var before = clock.getCurrentThreadCpuTime();
        CHECK.check(text, TODAY);
        return Duration.ofNanos(clock.getCurrentThreadCpuTime() - before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1",
                " ",
                "@",
                "a",
                "A",
                ".",
                "-",
                "1 ",
                "1-",
                "12 ",
                "1234 ",
                "a@",
                "a.",
                "@a",
                "a 1 ",
                "+1 ",
                "+1",
                "00 ",
                "00",
                "\u0301",
                "\u200b",
                "1\u200b",
                "(",
                "(at)",
                " at a",
                "A 1 ",
                "vej 1 ",
                "gade",
                "f. 1 ",
                "født ",
                "AB 12 ",
                "8000 Aarhus ",
                "010190-1234 ",
                "DK50 ",
                "aa11",
                "https://",
                "www.",
                "1/1-",
                "\n",
                "konto 1234 ",
                "\ud835\udfce",
                "sag nr. nr. ",
                "tlf tlf tlf 1 "
            })
    void takesTimeInProportionToItsLength(String piece) {
        var text = piece.repeat((piece.length() == 1 ? MEGABYTE : FIFTH) / piece.length());
        var before = System.nanoTime();

        var found = assertTimeoutPreemptively(PATIENCE, () -> CHECK.check(text, TODAY));

        System.out.printf(
                "Anonymity rules, %d kB of %s: %d ms, %d findings%n",
                text.length() / 1000, piece.strip(), (System.nanoTime() - before) / 1_000_000, found.size());
        assertThat(found).allMatch(one -> one.end() <= text.length());
    }
}
