package dk.samklang.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What looks like a number or an address and points to nobody leaves the writer in peace. */
class NearMissTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final int FEWEST = 200;

    private final AnonymityCheck check = AnonymityCheck.byRules();

    @Test
    void nearMissesDoNotAlarm() throws IOException {
        var sentences = sentences();
        var alarms = sentences.stream()
                .filter(sentence -> !check.check(sentence, TODAY).isEmpty())
                .map(sentence -> sentence + " -> " + check.check(sentence, TODAY))
                .toList();

        alarms.forEach(System.out::println);
        System.out.printf(
                "Anonymity rules, near misses: %d sentences, %d alarms, %.1f %% left in peace%n",
                sentences.size(), alarms.size(), 100.0 * (sentences.size() - alarms.size()) / sentences.size());
        assertThat(sentences).hasSizeGreaterThanOrEqualTo(FEWEST);
        assertThat(alarms).as("sentences that alarm").hasSizeLessThanOrEqualTo(sentences.size() / 100);
    }

    private static List<String> sentences() throws IOException {
        try (InputStream file = Objects.requireNonNull(NearMissTests.class.getResourceAsStream("near-misses.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }
}
