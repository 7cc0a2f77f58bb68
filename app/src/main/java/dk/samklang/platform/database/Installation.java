package dk.samklang.platform.database;

import java.sql.Connection;
import java.sql.SQLException;

/** The installation this database belongs to; its mode is decided once, when the data are made. */
public record Installation(Mode mode) {

    /**
     * Marks a new database with the mode, and refuses one that was made in the other: demo data with known passwords must
     * never be served, and real data never be shown as a demo.
     */
    static Installation claim(Connection asOwner, Mode mode) throws SQLException {
        try (var insert = asOwner.prepareStatement(
                "insert into platform.installation (mode) values (?) on conflict (only_one) do nothing")) {
            insert.setString(1, mode.text());
            insert.executeUpdate();
        }
        var made = Sql.text(asOwner, "select mode from platform.installation");
        if (!made.equals(mode.text())) {
            throw refusal(mode);
        }
        return new Installation(mode);
    }

    private static StartupRefused refusal(Mode wanted) {
        return switch (wanted) {
            case SERVE ->
                new StartupRefused("These data were made by the demo, whose passwords everybody knows, so they are not"
                        + " served; choose another folder with --data or another database.");
            case DEMO ->
                new StartupRefused("These data belong to an installation in use, so they are not shown as a demo;"
                        + " start with: samklang serve, or choose another folder with --data.");
        };
    }
}
