package dk.samklang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.samklang.platform.database.DatabaseAccess.Login;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuntimeRoleCheckTests {

    private static final AtomicInteger COUNTER = new AtomicInteger();
    private static DatabaseAccess access;

    @BeforeAll
    static void makeADatabase() throws SQLException, IOException {
        access = Databases.empty("role_check");
        Databases.asSuperuser("create role some_group");
    }

    @Test
    void acceptsARoleThatMayNothingByItself() throws SQLException, IOException {
        assertThat(rightsOf(role("noinherit"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "superuser, is a superuser",
        "bypassrls, may bypass row level security",
        "createrole, may create roles",
        "createdb, may create databases",
        "replication, may replicate",
        "in role some_group, is a member of some_group",
        "noinherit in role pg_read_all_data, is a member of pg_read_all_data"
    })
    void refusesARoleThatIsTooPowerful(String rights, String reason) throws SQLException, IOException {
        assertThat(rightsOf(role(rights))).contains(reason);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            create schema s_%1$s authorization %1$s                                   | owns schema s_
            create table public.t_%1$s (); alter table public.t_%1$s owner to %1$s    | owns table t_
            create view public.v_%1$s as select 1; alter view public.v_%1$s owner to %1$s | owns view v_
            create sequence public.q_%1$s; alter sequence public.q_%1$s owner to %1$s | owns sequence q_
            create function public.f_%1$s() returns int language sql as 'select 1'; alter function public.f_%1$s owner to %1$s | owns function f_
            create type public.y_%1$s as (n int); alter type public.y_%1$s owner to %1$s | owns type y_
            grant create on schema public to %1$s                                     | may create objects in schema public
            grant create on database role_check to %1$s                               | may create schemas
            """)
    void refusesARoleThatOwnsOrMayCreateSomething(String preparation, String reason) throws SQLException, IOException {
        var role = role("noinherit");
        try (var connection = Databases.superuser(access.url())) {
            Sql.run(connection, preparation.formatted(role.user()));
        }

        assertThat(rightsOf(role)).anyMatch(right -> right.startsWith(reason));
    }

    @Test
    void doesNotMindATemporaryTable() throws SQLException, IOException {
        var role = role("noinherit");
        try (var connection = access.connectAs(role)) {
            Sql.run(connection, "create temporary table scratch (n int)");

            assertThat(rightsOf(role)).isEmpty();
        }
    }

    @Test
    void namesEveryRightTooManyInOneSentence() throws SQLException, IOException {
        var role = role("createdb createrole");
        try (var connection = access.connectAs(role)) {
            assertThatExceptionOfType(StartupRefused.class)
                    .isThrownBy(() -> RuntimeRoleCheck.check(connection))
                    .withMessageContaining("may create databases, may create roles");
        }
    }

    private static Login role(String rights) throws SQLException, IOException {
        return Databases.role("checked_" + COUNTER.incrementAndGet(), rights);
    }

    private static List<String> rightsOf(Login role) throws SQLException {
        try (var connection = access.connectAs(role)) {
            return RuntimeRoleCheck.tooManyRights(connection);
        }
    }
}
