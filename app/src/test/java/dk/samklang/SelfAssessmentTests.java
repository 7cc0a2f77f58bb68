package dk.samklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The self-assessment in {@code docs/asvs.md} has a row for each requirement, and the tests it calls upon exist. */
@NullMarked
class SelfAssessmentTests {

    private static final Path ROOT =
            Path.of(System.getProperty("samklang.root", "..")).toAbsolutePath().normalize();
    private static final Pattern ROW = Pattern.compile(
            "(?m)^\\| (\\d+\\.\\d+\\.\\d+) \\| ([12]) \\| [^|]+ \\| \\**(met|not met|n/a)\\** \\| [^|]+ \\|$");
    private static final Pattern TEST = Pattern.compile("`(\\w+(?:Tests|Journey|IT))`");

    @Test
    void hasARowForEachRequirementOfTheFirstTwoLevels() throws IOException {
        var rows = ROW.matcher(page()).results().toList();

        assertThat(rows).filteredOn(row -> row.group(2).equals("1")).hasSize(70);
        assertThat(rows).filteredOn(row -> row.group(2).equals("2")).hasSize(183);
        assertThat(rows).extracting(row -> row.group(1)).doesNotHaveDuplicates();
    }

    @Test
    void addsUpWhatItSays() throws IOException {
        var page = page();
        var rows = ROW.matcher(page).results().toList();

        assertThat(page)
                .contains("**%d met, %d not met, %d not applicable.**"
                        .formatted(count(rows, "met"), count(rows, "not met"), count(rows, "n/a")));
    }

    @Test
    void callsUponTestsThatExist() throws IOException {
        var named = TEST.matcher(page()).results().map(found -> found.group(1)).collect(Collectors.toSet());

        assertThat(named).isNotEmpty().isSubsetOf(testClasses());
    }

    private static long count(List<MatchResult> rows, String status) {
        return rows.stream().filter(row -> row.group(3).equals(status)).count();
    }

    private static Set<String> testClasses() throws IOException {
        try (var app = Files.walk(ROOT.resolve("app/src/test/java"));
                var library = Files.walk(ROOT.resolve("anonymity/src/test/java"))) {
            return Stream.concat(app, library)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.replace(".java", ""))
                    .collect(Collectors.toSet());
        }
    }

    private static String page() throws IOException {
        return Files.readString(ROOT.resolve("docs/asvs.md"));
    }
}
