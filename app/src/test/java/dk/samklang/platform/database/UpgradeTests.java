package dk.samklang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * A database of any earlier version comes up. New connections matter here: what a migration leaves behind in its own,
 * such as an extension that has been loaded, must not be needed by the next.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UpgradeTests {

    private static final String NEWEST = "select max(version) from platform.migration_history where success";

    private DatabaseAccess access;

    @BeforeAll
    void makeTheTablesOfTheFirstVersion() throws SQLException, IOException {
        access = Databases.emptyOnce("upgraded");
        migrateUpTo("20261122.0900");
    }

    @Test
    void everyVersionFollowsOnTheOneBeforeInAConnectionOfItsOwn() throws SQLException {
        for (var version : new TreeSet<>(Migrations.versions())) {
            migrateUpTo(version);

            try (var connection = access.connectAs(access.owner());
                    var answer = connection.createStatement().executeQuery(NEWEST)) {
                answer.next();
                assertThat(answer.getString(1)).isEqualTo(version);
            }
        }
        Migrations.run(access);
    }

    private void migrateUpTo(String version) throws SQLException {
        try (var connection = access.connectAs(access.owner())) {
            connection.setAutoCommit(false);
            Migrations.runWithin(connection, wanted -> wanted.compareTo(version) <= 0);
            connection.commit();
        }
    }
}
