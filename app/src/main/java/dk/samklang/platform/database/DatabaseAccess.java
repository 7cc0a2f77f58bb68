package dk.samklang.platform.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the database is and as whom to enter it: the owner migrates, the sealer closes what stands in the trail, and the
 * runtime role does everything else.
 *
 * @param url a JDBC address without user and password
 */
@ConfigurationProperties("samklang.database")
public record DatabaseAccess(String url, Login owner, Login runtime, Login sealer) {

    /** Policies in the migrations are granted to this role, so its name is fixed. */
    public static final String RUNTIME_ROLE = "samklang_runtime";

    /** The same goes for this one. */
    public static final String SEALER_ROLE = "samklang_sealer";

    /** A role and its password. */
    public record Login(String user, Secret password) {}

    /** The other passwords follow from the owner's, so every node that knows the one knows them all. */
    public static DatabaseAccess ofOwner(String url, Login owner) {
        return new DatabaseAccess(url, owner, derived(RUNTIME_ROLE, owner), derived(SEALER_ROLE, owner));
    }

    private static Login derived(String role, Login owner) {
        return new Login(role, owner.password().derive(role));
    }

    /** The same as Spring properties; they are handed over in memory, never on a command line. */
    public Map<String, Object> asProperties() {
        return Map.of(
                "samklang.database.url", url,
                "samklang.database.owner.user", owner.user(),
                "samklang.database.owner.password", owner.password().reveal(),
                "samklang.database.runtime.user", runtime.user(),
                "samklang.database.runtime.password", runtime.password().reveal(),
                "samklang.database.sealer.user", sealer.user(),
                "samklang.database.sealer.password", sealer.password().reveal());
    }

    /** A connection of its own, outside any pool; the caller closes it. */
    Connection connectAs(Login login) throws SQLException {
        return connect(url, login);
    }

    static Connection connect(String url, Login login) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", login.user());
        properties.setProperty("password", login.password().reveal());
        properties.setProperty("ApplicationName", "samklang");
        return DriverManager.getConnection(url, properties);
    }

    /** True when the server was reached and does not let this role in: no such role, or another password. */
    static boolean isLoginRefused(SQLException e) {
        return e.getSQLState() != null && e.getSQLState().startsWith("28");
    }
}
