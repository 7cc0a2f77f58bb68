package dk.samklang.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The embedded database of a data folder, looked at from outside the program. */
final class Database {

    private static final String OWNER = "samklang_owner";
    private static final String RUNTIME = "samklang_runtime";
    private static final String SUPERUSER = "postgres";

    private final Path data;
    private final String secret;

    Database(Path data) {
        this.data = data;
        this.secret = read(data.resolve("database-secret"));
    }

    int port() {
        return Integer.parseInt(read(data.resolve("postgresql/port")));
    }

    Path log() {
        return data.resolve("postgresql/server.log");
    }

    String runtimeUser() {
        return RUNTIME;
    }

    String runtimePassword() {
        return derive(derive(secret, OWNER), RUNTIME);
    }

    /** For a second program on the same database. */
    String url() {
        return "postgresql://%s:%s@127.0.0.1:%d/samklang".formatted(OWNER, derive(secret, OWNER), port());
    }

    /** Of those who work in the filled organisation with this role, their user names. */
    List<String> people(int conversations, String role) {
        return column(OWNER, derive(secret, OWNER), """
                select account.login_name
                from identity.account account
                join organisation.staff_member member on member.account_id = account.id and member.active
                where account.login_name ~ ('^filled-%d-%s(-[0-9]+)?$')
                order by length(account.login_name), account.login_name
                """.formatted(conversations, role));
    }

    /** Those of the ids that are registered conversations. */
    Set<UUID> registered(List<UUID> ids) {
        var found = new TreeSet<UUID>();
        try (var connection = connect(OWNER, derive(secret, OWNER));
                var query = connection.prepareStatement("select id from helpline.conversation where id = any(?)")) {
            query.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked", e);
        }
        return found;
    }

    /** Entries of the trail that are not sealed yet. */
    long unsealed() {
        return Long.parseLong(
                column(OWNER, derive(secret, OWNER), "select count(*) from audit.entry where seal is null")
                        .getFirst());
    }

    /** Everything the planner should know, and nothing left to tidy up while others measure. */
    void settle() {
        run("vacuum analyze");
        run("checkpoint");
    }

    /** Whether each statement is written to the server's log, with its values. */
    void writeStatements(boolean on) {
        run("alter system set log_statement = " + (on ? "'all'" : "'none'"));
        run("alter system set log_error_verbosity = " + (on ? "'default'" : "'terse'"));
        run("select pg_reload_conf()");
    }

    private void run(String sql) {
        try (var connection = connect(SUPERUSER, derive(secret, SUPERUSER));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("The database did not " + sql, e);
        }
    }

    private List<String> column(String user, String password, String sql) {
        var found = new ArrayList<String>();
        try (var connection = connect(user, password);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not be asked", e);
        }
        return found;
    }

    private Connection connect(String user, String password) throws SQLException {
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port() + "/samklang", user, password);
    }

    /** As the program derives the passwords of its roles from the one secret. */
    private static String derive(String from, String purpose) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(from.getBytes(UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(purpose.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java knows HmacSHA256", e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
