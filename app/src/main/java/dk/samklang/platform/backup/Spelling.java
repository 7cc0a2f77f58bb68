package dk.samklang.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;

/** How dates and numbers are spelt in copied rows: the same on every server, and nothing is rounded. */
final class Spelling {

    private Spelling() {}

    /** Until the end of the transaction. */
    static void set(Connection connection) throws SQLException {
        Query.run(connection, """
                set local timezone = 'UTC';
                set local datestyle = 'ISO, YMD';
                set local intervalstyle = 'postgres';
                set local extra_float_digits = 1;
                set local bytea_output = 'hex'
                """);
    }
}
