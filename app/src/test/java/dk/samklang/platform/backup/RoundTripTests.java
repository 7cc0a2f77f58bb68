package dk.samklang.platform.backup;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.SamklangApplication;
import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.platform.database.AtomicFiles;
import dk.samklang.platform.database.DataFolder;
import dk.samklang.platform.database.DatabaseAccess;
import dk.samklang.platform.database.Databases;
import dk.samklang.platform.database.EmbeddedPostgres;
import dk.samklang.platform.sealing.SealTrail;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramProcess;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** From the embedded database to a given PostgreSQL and home again, by the commands an administrator would give. */
@ProgramTest
@Requirement(value = "X-9", part = "restore")
class RoundTripTests {

    @TempDir
    private Path temporary;

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private SealTrail sealTrail;

    private Vault vault;
    private House house;
    private Server given;

    /** A second server, known to the commands by its address alone. */
    @BeforeEach
    void aGivenPostgresql() throws IOException {
        vault = new Vault(temporary);
        Files.writeString(vault.file("passphrase"), Vault.PASSPHRASE.reveal());
        Files.setPosixFilePermissions(vault.file("passphrase"), AtomicFiles.OWNER_FILE);
        given = Server.on(temporary.resolve("given"));
        house = houses.found(COUNSELLOR);
        write("Kan ikke sove, æøå \\ \t 🌙\nlinje to");
    }

    @AfterEach
    void stopIt() throws IOException {
        given.close();
    }

    @Test
    void everyTableComesHomeAsItWas() throws Exception {
        var before = Vault.rows(TestDatabase.access());
        vault.back(TestDatabase.access(), "embedded");

        restore("embedded", true);
        assertThat(Vault.rows(given.access())).isEqualTo(before);

        on(given, vault("backup", "from-given", data("beside-given")));
        run(vault("restore", "from-given", data("home")));
        try (var home = Server.on(data("home"))) {
            assertThat(Vault.rows(home.access())).isEqualTo(before);
            assertThat(Vault.shape(home.access())).isEqualTo(Vault.shape(given.access()));
        }
        assertThat(data("home").resolve("field-keys.json"))
                .hasSameTextualContentAs(TestDatabase.data().path().resolve("field-keys.json"));
    }

    @Test
    void theTrailOfAGivenDatabaseIsCheckedFromOutside() throws Exception {
        vault.back(TestDatabase.access(), "whole");
        restore("whole", true);

        assertThat(verify(List.of()).lines()).noneMatch(this::isWrongHere);

        Databases.asOwner(given.access(), "delete from audit.entry where organisation_id = '%s'".formatted(id()));
        assertThat(verify(List.of()).lines()).anyMatch(this::isWrongHere);
    }

    @Test
    void anOlderBackupSetsAsideHowFarTheTrailWent() throws Exception {
        vault.back(TestDatabase.access(), "early");
        write("Ringede igen");
        vault.back(TestDatabase.access(), "late");
        restore("late", true);
        var late = Files.readString(heads());

        var said = restore("early", true);

        var aside = asides();
        assertThat(aside).singleElement().satisfies(file -> assertThat(file).hasContent(late));
        assertThat(said).contains("is kept in " + aside.getFirst());
        assertThat(heads()).content().contains("head " + id() + " 1 ");
        assertThat(verify(List.of()).lines())
                .noneMatch(this::isWrongHere)
                .anyMatch(line -> line.contains(aside.getFirst().toString()));
        assertThat(verify(List.of("-Dsamklang.audit.heads=" + aside.getFirst())).lines())
                .anyMatch(line -> isWrongHere(line) && line.contains("the end is cut off"));
    }

    @Test
    void anEndCutOffRightAfterTheRestoreIsFound() throws Exception {
        vault.back(TestDatabase.access(), "good");
        restore("good", true);

        Databases.asOwner(given.access(), "delete from audit.entry where organisation_id = '%s'".formatted(id()));
        Databases.asOwner(given.access(), "delete from audit.seal where organisation_id = '%s'".formatted(id()));

        assertThat(verify(List.of()).lines())
                .anyMatch(line -> isWrongHere(line) && line.contains("the end is cut off"));
    }

    private void write(String note) {
        Given.in(program).registered(house, house.member(COUNSELLOR), Talk.noting(note));
        sealTrail.seal();
    }

    private String restore(String name, boolean replace) throws Exception {
        var command = vault("restore", name, data("beside-given"));
        command.command().add(1, "-Dsamklang.replace=" + replace);
        return on(given, command);
    }

    private ProcessBuilder vault(String task, String name, Path data) {
        return ProgramProcess.java(
                "-Dsamklang.task=" + task,
                "-Dsamklang.file=" + vault.file(name),
                "-Dsamklang.data=" + data,
                "-Dsamklang.passphrase-file=" + vault.file("passphrase"),
                VaultCommand.class.getName());
    }

    private String verify(List<String> options) throws Exception {
        var command = ProgramProcess.java(
                "-Dsamklang.audit=verify",
                "-Dsamklang.data=" + data("beside-given"),
                SamklangApplication.class.getName());
        command.command().addAll(1, options);
        command.environment().put("SAMKLANG_DATABASE_URL", given.url());
        return ended(command).said();
    }

    private static String on(Server server, ProcessBuilder command) throws Exception {
        command.environment().put("SAMKLANG_DATABASE_URL", server.url());
        return run(command);
    }

    private static String run(ProcessBuilder command) throws Exception {
        var ended = ended(command);
        assertThat(ended.status()).as(ended.said()).isZero();
        return ended.said();
    }

    private static Ended ended(ProcessBuilder command) throws Exception {
        var process = command.start();
        var said = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Ended(process.waitFor(), said);
    }

    private record Ended(int status, String said) {}

    private boolean isWrongHere(String line) {
        return line.startsWith("WRONG in organisation " + id());
    }

    private String id() {
        return house.organisation().value().toString();
    }

    private Path data(String name) {
        return temporary.resolve(name);
    }

    private Path heads() {
        return data("beside-given").resolve("audit-heads");
    }

    private List<Path> asides() throws IOException {
        try (var files = Files.list(data("beside-given"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("audit-heads.before-restore-"))
                    .toList();
        }
    }

    /** A server of its own, with an owner who may make roles. */
    private record Server(DataFolder folder, EmbeddedPostgres postgres, DatabaseAccess access)
            implements AutoCloseable {

        static Server on(Path data) throws IOException {
            var folder = DataFolder.lock(data);
            var postgres = new EmbeddedPostgres(folder);
            return new Server(folder, postgres, postgres.start());
        }

        String url() {
            return access.url()
                    .replace(
                            "jdbc:postgresql://",
                            "postgresql://" + access.owner().user() + ":"
                                    + access.owner().password().reveal() + "@");
        }

        @Override
        public void close() throws IOException {
            postgres.close();
            folder.close();
        }
    }
}
