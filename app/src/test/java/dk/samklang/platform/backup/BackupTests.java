package dk.samklang.platform.backup;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.platform.database.Databases;
import dk.samklang.platform.database.Migrations;
import dk.samklang.platform.database.OwnerConnection;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Everything is in the backup, as of one instant, while people work; and it comes back as it was. */
@ProgramTest
@Requirement(value = "X-9", part = "restore")
class BackupTests {

    @TempDir
    private Path temporary;

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    private Vault vault;

    @BeforeEach
    void openTheVault() {
        vault = new Vault(temporary);
    }

    @Test
    void comesBackInAnotherDatabaseAsItWas() throws Exception {
        var house = houses.found(COUNSELLOR);
        Given.in(program)
                .registered(house, house.member(COUNSELLOR), Talk.noting("Kan ikke sove, æøå \\ \t 🌙\nlinje to"));
        var other = Databases.empty("restored_elsewhere");

        var taken = vault.back(TestDatabase.access(), "one");
        var restored = vault.restore("one", other, false);
        var again = vault.back(other, "two");

        assertThat(restored.tallies()).isEqualTo(taken.tallies());
        assertThat(again.tallies())
                .filteredOn(tally -> !tally.table().name().equals("platform.restored"))
                .isEqualTo(taken.tallies().stream()
                        .filter(tally -> !tally.table().name().equals("platform.restored"))
                        .toList());
        assertThat(Vault.shape(other)).isEqualTo(Vault.shape(TestDatabase.access()));
    }

    @Test
    void holdsEveryTableThereIs() throws IOException {
        var everyTable = Sql.asOwner().sql("""
                        select quote_ident(table_schema) || '.' || quote_ident(table_name)
                        from information_schema.tables
                        where table_type = 'BASE TABLE' and table_schema not in ('pg_catalog', 'information_schema')
                        """).query(String.class).list();

        var taken = vault.back(TestDatabase.access(), "all");

        assertThat(taken.tallies())
                .extracting(tally -> tally.table().name())
                .containsExactlyInAnyOrderElementsOf(everyTable);
    }

    @Test
    void seesWhatTheOwnerOfTheTablesMayNotBeHidden() {
        var forced = Sql.asOwner()
                .sql("select oid::regclass::text from pg_class where relforcerowsecurity")
                .query(String.class)
                .list();

        assertThat(forced)
                .as("the owner makes the backups, so no policy may bind it")
                .isEmpty();
    }

    @Test
    void isOfOneInstantWhilePeopleWrite() throws Exception {
        var house = houses.found(COUNSELLOR);
        var enough = new AtomicBoolean();
        var begun = new CountDownLatch(20);
        var other = Databases.empty("one_instant");

        try (var writers = Executors.newVirtualThreadPerTaskExecutor()) {
            var writing = writers.submit(() -> {
                while (!enough.get()) {
                    Given.in(program).registered(house, house.member(COUNSELLOR), Talk.noting("Stille nat"));
                    begun.countDown();
                }
                return begun.getCount();
            });
            begun.await();
            vault.back(TestDatabase.access(), "busy");
            enough.set(true);
            assertThat(writing.get()).isZero();
        }
        vault.restore("busy", other, false);

        try (var connection = OwnerConnection.open(other)) {
            var halves =
                    Query.texts(connection, """
                    select c.id::text
                    from helpline.conversation c
                    left join helpline.conversation_text t on t.conversation_id = c.id
                    where t.conversation_id is null and c.text_erased_at is null
                      and c.organisation_id = '%s'
                    """.formatted(house.organisation().value()));
            var all = Query.texts(
                    connection,
                    "select id::text from helpline.conversation where organisation_id = '%s'"
                            .formatted(house.organisation().value()));
            assertThat(halves).isEmpty();
            assertThat(all).hasSizeGreaterThanOrEqualTo(20);
        }
    }

    @Test
    void holdsNothingReadableAndIsForItsOwnerOnly() throws IOException {
        var house = houses.found(COUNSELLOR);
        Given.in(program).registered(house, house.member(COUNSELLOR), Talk.noting("Hemmelighedsfuld sætning"));

        vault.back(TestDatabase.access(), "sealed");

        var bytes = Files.readString(vault.file("sealed"), ISO_8859_1);
        assertThat(bytes).startsWith("Samklang backup\n").doesNotContain("helpline", "Hemmeligheds");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(vault.file("sealed"))))
                .isEqualTo("rw-------");
        assertThat(temporary).isDirectoryNotContaining("glob:**.unfinished");
    }

    @Test
    void leavesNoHalfFileWhereTheDiskIsFull() throws Exception {
        var small = Files.createDirectory(temporary.resolve("small"));
        var mounted = new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=4k", "tmpfs", small.toString())
                .redirectErrorStream(true)
                .start()
                .waitFor();
        assumeThat(mounted).as("only root may make a small disk").isZero();
        try {
            Files.write(small.resolve("others"), new byte[4096]);

            assertThatExceptionOfType(Refused.class)
                    .isThrownBy(() -> new Vault(small).back(TestDatabase.access(), "too-large"))
                    .withMessageContaining("No space left on device");
            assertThat(small).isDirectoryContaining("glob:**others").isDirectoryNotContaining("glob:**too-large*");
        } finally {
            new ProcessBuilder("umount", small.toString()).start().waitFor();
        }
    }

    @Test
    void doesNotTakeBackWhatTheDatabaseKnowsOfErasures() throws Exception {
        var target = Databases.emptyOnce("erasures_carried");
        Sql.asOwner().sql("""
                        insert into platform.erasure (organisation_id, id, kind, record_id, erased_at)
                        values (gen_random_uuid(), gen_random_uuid(), 'before', gen_random_uuid(), now())
                        """).update();
        vault.back(TestDatabase.access(), "early");
        vault.restore("early", target, false);
        Databases.asOwner(target, """
                insert into platform.erasure (organisation_id, id, kind, record_id, erased_at)
                values (gen_random_uuid(), gen_random_uuid(), 'since', gen_random_uuid(), now())
                """);

        vault.restore("early", target, true);

        try (var connection = OwnerConnection.open(target)) {
            assertThat(Query.texts(connection, "select kind from platform.erasure where due"))
                    .containsExactly("since");
            assertThat(Query.texts(connection, "select kind from platform.erasure where not due"))
                    .contains("before");
            assertThat(Query.texts(connection, "select taken_at::text from platform.restored where settled_at is null"))
                    .hasSize(1);
        }
    }

    @Test
    void knowsItsOwnSchemasAndNoOthers() throws SQLException {
        var made = Sql.asOwner().sql("""
                        select nspname from pg_namespace
                        where nspname !~ '^(pg_|information_schema$|public$)'
                        order by nspname
                        """).query(String.class).list();

        assertThat(Migrations.schemas()).containsExactlyElementsOf(made);
    }
}
