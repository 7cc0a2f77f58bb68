package dk.samklang;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The walls between rooms. */
class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(SamklangApplication.class);
    private static final int LONGEST_FILE = 300;

    @Test
    void roomsUseOnlyWhatTheyDeclare() {
        MODULES.verify();
    }

    @Test
    void everyRoomThatHasCodeIsDeclared() {
        assertThat(MODULES.stream().map(module -> module.getIdentifier().toString()))
                .contains("platform.web", "platform.identity", "platform.tenancy", "organisation", "agenda");
    }

    @Test
    void documentationIsWrittenFromTheCode() {
        new Documenter(MODULES).writeDocumentation();

        assertThat(Path.of("target", "spring-modulith-docs", "components.puml")).isNotEmptyFile();
    }

    @Test
    void aFileFitsIntoAHead() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            var tooLong = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> lines(file).size() > LONGEST_FILE);

            assertThat(tooLong).isEmpty();
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
