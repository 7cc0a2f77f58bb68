package dk.samklang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dk.samklang.platform.database.DatabaseAccess.Login;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class WorkingRolesTests {

    @Test
    void isMadeByAnOwnerWhoMay() throws SQLException, IOException {
        var access = Databases.empty("made_by_owner");

        WorkingRoles.ensure(access, access.owner());

        try (var connection = access.connectAs(access.runtime())) {
            assertThat(RuntimeRoleCheck.tooManyRights(connection)).isEmpty();
        }
    }

    @Test
    void followsWhenTheOwnersPasswordChanges() throws SQLException, IOException {
        var before = Databases.empty("changed_password");
        WorkingRoles.ensure(before, before.owner());
        var after = withRuntimePassword(before, Secret.random());

        WorkingRoles.ensure(after, after.owner());

        try (var connection = after.connectAs(after.runtime())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void isLeftToTheAdministratorWhenTheOwnerMayNotMakeRoles() throws SQLException, IOException {
        var access = Databases.empty("may_not_make_roles");
        Databases.asSuperuser("alter role " + access.owner().user() + " nocreaterole");

        var refused = catchThrowableOfType(StartupRefused.class, () -> WorkingRoles.ensure(access, access.owner()));

        assertThat(refused)
                .hasMessageContaining("administrator")
                .hasMessageNotContaining(access.runtime().password().reveal());
        Databases.asSuperuser(Objects.requireNonNull(refused.getMessage()).replaceFirst("(?s).*:\n", ""));
        WorkingRoles.ensure(access, access.owner());
        try (var connection = access.connectAs(access.runtime())) {
            assertThat(connection.isValid(1)).isTrue();
        }
    }

    @Test
    void isNotTakenFromAnotherInstallation() throws SQLException, IOException {
        var first = Databases.empty("first_installation");
        WorkingRoles.ensure(first, first.owner());
        try (var connection = first.connectAs(first.owner())) {
            Sql.run(connection, "create schema work");
            Sql.run(
                    connection,
                    "grant usage on schema work to " + first.runtime().user());
        }
        var second = Databases.empty("second_installation");
        var intruder = new DatabaseAccess(
                second.url(), second.owner(), new Login(first.runtime().user(), Secret.random()), second.sealer());

        assertThatExceptionOfType(StartupRefused.class)
                .isThrownBy(() -> WorkingRoles.ensure(intruder, intruder.owner()))
                .withMessageContaining("first_installation");
    }

    private static DatabaseAccess withRuntimePassword(DatabaseAccess access, Secret password) {
        return new DatabaseAccess(
                access.url(), access.owner(), new Login(access.runtime().user(), password), access.sealer());
    }
}
