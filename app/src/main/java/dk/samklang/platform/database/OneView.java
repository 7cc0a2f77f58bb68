package dk.samklang.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/** A transaction that only reads, and sees the tables as they are at one moment. */
final class OneView {

    private OneView() {}

    static void open(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        connection.setReadOnly(true);
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    }
}
