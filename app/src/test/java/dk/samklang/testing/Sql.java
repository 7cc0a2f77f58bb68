package dk.samklang.testing;

import dk.samklang.platform.database.DatabaseAccess;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The database from outside the program, to arrange what takes time in life, and to look behind the walls. */
public final class Sql {

    private Sql() {}

    /** As the owner, whom no policy binds. */
    public static JdbcClient asOwner() {
        return JdbcClient.create(source(TestDatabase.access().owner()));
    }

    /** As the owner, in one transaction that never was: no other test meets what it leaves. */
    public static <T> T undone(Function<JdbcClient, T> work) {
        var source = source(TestDatabase.access().owner());
        var transaction = new TransactionTemplate(new JdbcTransactionManager(source));
        return Objects.requireNonNull(transaction.execute(status -> {
            status.setRollbackOnly();
            return work.apply(JdbcClient.create(source));
        }));
    }

    /** A connection of the owner's own, for what spans several statements. */
    public static Connection ownersConnection() throws SQLException {
        return source(TestDatabase.access().owner()).getConnection();
    }

    /** Connections of the role the program works as, with nothing set. */
    public static DriverManagerDataSource runtime() {
        return source(TestDatabase.access().runtime());
    }

    private static DriverManagerDataSource source(DatabaseAccess.Login login) {
        return new DriverManagerDataSource(
                TestDatabase.access().url(), login.user(), login.password().reveal());
    }
}
