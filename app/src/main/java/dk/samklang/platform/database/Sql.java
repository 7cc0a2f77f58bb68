package dk.samklang.platform.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** The few statements that run before there is a pool or a frame to help with them. */
final class Sql {

    private Sql() {}

    static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of the only row. */
    static String text(Connection connection, String sql, String... parameters) throws SQLException {
        var rows = texts(connection, sql, parameters);
        if (rows.size() != 1) {
            throw new SQLException("Expected one row and found " + rows.size());
        }
        return rows.getFirst();
    }

    /** The first column of every row. */
    static List<String> texts(Connection connection, String sql, String... parameters) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (var i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
            return found;
        }
    }

    static boolean holds(Connection connection, String question, String... parameters) throws SQLException {
        return text(connection, question, parameters).equals("t");
    }
}
