package dk.samklang.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Short questions and orders to the database, where there is no frame to help. */
final class Query {

    private Query() {}

    /** The first column of every row. */
    static List<String> texts(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            var found = new ArrayList<String>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    static boolean holds(Connection connection, String question) throws SQLException {
        return texts(connection, question).equals(List.of("t"));
    }

    static void run(Connection connection, String order) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(order);
        }
    }
}
