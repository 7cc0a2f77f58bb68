package dk.samklang;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.platform.sealing.SealTrail;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.TestDatabase;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** {@code ./samklang audit verify}, beside the running program. */
@ProgramTest
@Requirement(value = "X-4", part = "trail")
class AuditCommandTests {

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private SealTrail sealTrail;

    @Autowired
    private TestClock clock;

    @TempDir
    private Path temporary;

    private House house;

    @BeforeEach
    void somethingSealed() {
        house = houses.found(COUNSELLOR);
        Given.in(program).alias(house, "Fyrtårnet");
        sealTrail.seal();
    }

    @Test
    void saysHowManyEntriesAndSealsAndPrintsTheHead() throws Exception {
        var said = verify(null).lines();

        assertThat(said)
                .contains("organisation " + id() + ": 1 entries in 1 seals, 0 waiting to be sealed")
                .anyMatch(line -> line.matches("head " + id() + " 1 [0-9a-f]{64}"))
                .noneMatch(line -> line.startsWith("WRONG in organisation " + id()));
        assertThat(said.getLast()).matches("The trail is .*: \\d+ entries, \\d+ seals, \\d+ organisations\\.");
    }

    @Test
    void saysInOneLineWhatIsWrongAndEndsWithAnotherCode() throws Exception {
        var entry = Sql.asOwner()
                .sql("select id::text from audit.entry where organisation_id = ?")
                .param(house.organisation().value())
                .query(String.class)
                .single();
        tamper("update audit.entry set action = 'READ' where organisation_id = ?");

        var said = verify(null);

        assertThat(said.lines())
                .containsOnlyOnce("WRONG in organisation " + id() + ": entry " + entry
                        + " is not as it was when seal 1 closed it");
        assertThat(said.lines().getLast()).startsWith("The trail is NOT whole");
        assertThat(said.code()).isEqualTo(3);
    }

    @Test
    void findsWithAnEarlierOutputThatTheEndWasCutOff() throws Exception {
        var kept = Files.write(temporary.resolve("heads.txt"), verify(null).lines());
        tamper("delete from audit.entry where organisation_id = ?");
        tamper("delete from audit.seal where organisation_id = ?");

        var said = verify(kept);

        assertThat(said.lines())
                .contains("WRONG in organisation " + id()
                        + ": the end is cut off: seal 1, which is remembered outside the database, is missing");
        assertThat(said.code()).isEqualTo(3);
    }

    private record Said(int code, List<String> lines) {}

    private Said verify(@Nullable Path kept) throws IOException, SQLException {
        var out = new ByteArrayOutputStream();
        var code = new AuditCommand(new PrintStream(out, true, UTF_8), clock)
                .verify(TestDatabase.data().path(), null, kept);
        return new Said(code, out.toString(UTF_8).lines().toList());
    }

    private void tamper(String sql) {
        Sql.asOwner().sql(sql).param(house.organisation().value()).update();
    }

    private String id() {
        return house.organisation().value().toString();
    }
}
