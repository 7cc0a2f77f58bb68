package dk.samklang.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All accounts. The table belongs to no organisation. */
@Repository
class Accounts {

    private static final String COLUMNS = """
            id, login_name, password_hash, must_change, disabled_at,
                   exists (select from identity.totp
                           where totp.account_id = account.id and totp.secret is not null)
                       or exists (select from identity.passkey where passkey.account_id = account.id) as secured""";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Account> named(String loginName) {
        return jdbc.sql("""
                        select %s
                        from identity.account
                        where login_name = :name
                        """.formatted(COLUMNS))
                .param("name", loginName)
                .query((row, _) -> toAccount(row))
                .optional();
    }

    Optional<Account> find(AccountId id) {
        return jdbc.sql("""
                        select %s
                        from identity.account
                        where id = :id
                        """.formatted(COLUMNS))
                .param("id", id.value())
                .query((row, _) -> toAccount(row))
                .optional();
    }

    /** Until the end of the transaction nobody else changes what opens this account. */
    void lock(AccountId id) {
        jdbc.sql("select id from identity.account where id = :id for update")
                .param("id", id.value())
                .query(UUID.class)
                .optional();
    }

    Map<UUID, String> loginNames(Set<UUID> ids) {
        return jdbc
                .sql("select id, login_name from identity.account where id = any(:ids)")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, _) -> Map.entry(row.getObject("id", UUID.class), row.getString("login_name")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Adds an account; false when the name is taken. */
    boolean add(Account account, Instant at) {
        return jdbc.sql("""
                        insert into identity.account
                            (id, login_name, password_hash, must_change, password_changed_at, created_at)
                        values (:id, :name, :hash, :mustChange, :at, :at)
                        on conflict (login_name) do nothing
                        """)
                        .param("id", account.id().value())
                        .param("name", account.loginName())
                        .param("hash", account.passwordHash())
                        .param("mustChange", account.mustChange())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void changePassword(AccountId id, String hash, boolean mustChange, Instant at) {
        jdbc.sql("""
                        update identity.account
                        set password_hash = :hash, must_change = :mustChange, password_changed_at = :at
                        where id = :id
                        """)
                .param("id", id.value())
                .param("hash", hash)
                .param("mustChange", mustChange)
                .param("at", Timestamp.from(at))
                .update();
    }

    private static Account toAccount(ResultSet row) throws SQLException {
        var disabled = row.getTimestamp("disabled_at");
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("login_name"),
                row.getString("password_hash"),
                row.getBoolean("must_change"),
                row.getBoolean("secured"),
                disabled == null ? null : disabled.toInstant());
    }
}
