package dk.samklang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabasePreparationTests {

    @Test
    void refusesToServeWhatTheDemoMadeAndToShowAsADemoWhatIsServed() throws SQLException, IOException {
        var demo = migrated("demo_data");
        var real = migrated("real_data");
        claim(demo, Mode.DEMO);
        claim(real, Mode.SERVE);

        assertThat(claim(demo, Mode.DEMO).mode()).isEqualTo(Mode.DEMO);
        assertThat(claim(real, Mode.SERVE).mode()).isEqualTo(Mode.SERVE);
        assertThatExceptionOfType(StartupRefused.class).isThrownBy(() -> claim(demo, Mode.SERVE));
        assertThatExceptionOfType(StartupRefused.class).isThrownBy(() -> claim(real, Mode.DEMO));
    }

    @Test
    void refusesAnOwnerWhoMayNotCreateSchemas() throws SQLException, IOException {
        var access = Databases.empty("owned_by_somebody_else");
        var stranger = Databases.role("stranger", "createrole");
        var asStranger = new DatabaseAccess(access.url(), stranger, access.runtime(), access.sealer());

        assertThatExceptionOfType(StartupRefused.class)
                .isThrownBy(() -> DatabasePreparation.prepare(asStranger, Mode.SERVE))
                .withMessageContaining("may not create schemas");
    }

    @Test
    void refusesADatabaseWithoutUnicode() throws SQLException, IOException {
        var access = Databases.empty("with_unicode");
        Databases.asSuperuser("create database without_unicode encoding 'LATIN1' template template0"
                + " locale_provider libc locale 'C' owner " + access.owner().user());
        var without = new DatabaseAccess(
                access.url().replace("with_unicode", "without_unicode"),
                access.owner(),
                access.runtime(),
                access.sealer());

        assertThatExceptionOfType(StartupRefused.class)
                .isThrownBy(() -> DatabasePreparation.prepare(without, Mode.SERVE))
                .withMessageContaining("LATIN1");
    }

    @Test
    void saysInASentenceWhenTheDatabaseIsOutOfReach() {
        var nobodyListens = DatabaseUrl.parse("postgresql://ida:secret@127.0.0.1:1/samklang");

        assertThatExceptionOfType(StartupRefused.class)
                .isThrownBy(() -> DatabasePreparation.prepare(nobodyListens, Mode.SERVE))
                .withMessageContaining("127.0.0.1:1");
    }

    /** Policies are granted to the one runtime role by name, so it exists before any migration runs. */
    private static DatabaseAccess migrated(String name) throws SQLException, IOException {
        var access = Databases.empty(name);
        Migrations.run(access);
        return access;
    }

    private static Installation claim(DatabaseAccess access, Mode mode) throws SQLException {
        try (var connection = access.connectAs(access.owner())) {
            return Installation.claim(connection, mode);
        }
    }
}
