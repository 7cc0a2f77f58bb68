package dk.samklang.platform.database;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** An open transaction, lent to a library that believes that it opens, commits and closes connections of its own. */
final class LentTransaction {

    /** What only the lender decides. */
    private static final Set<String> NOT_LENT = Set.of("commit", "rollback", "close", "abort", "setAutoCommit");

    private LentTransaction() {}

    static DataSource of(Connection transaction) {
        var lent = Proxy.newProxyInstance(
                LentTransaction.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (_, method, arguments) -> call(transaction, method, arguments));
        return new SingleConnectionDataSource((Connection) lent, true);
    }

    @SuppressWarnings("NullAway") // void methods answer null
    private static @Nullable Object call(Connection transaction, Method method, @Nullable Object @Nullable [] arguments)
            throws Throwable {
        if (NOT_LENT.contains(method.getName())) {
            return null;
        }
        try {
            return method.invoke(transaction, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }
}
