package dk.samklang.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All passkeys. The table belongs to no organisation. */
@Repository
class Passkeys {

    /** Nobody has so many devices. */
    static final int MOST = 20;

    private final JdbcClient jdbc;

    Passkeys(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A passkey as stored.
     *
     * @param publicKey with what belongs to it, in base 64
     * @param uses what the device counted at its last use; 0 for devices that do not count
     */
    record Stored(String id, AccountId account, String host, String publicKey, long uses) {}

    List<Passkey> of(AccountId account) {
        return jdbc.sql("""
                        select credential_id, name, created_at, last_used_at
                        from identity.passkey
                        where account_id = :account
                        order by created_at, credential_id
                        limit :limit
                        """)
                .param("account", account.value())
                .param("limit", MOST)
                .query((row, _) -> toPasskey(row))
                .list();
    }

    Optional<Stored> find(String id) {
        return jdbc.sql("""
                        select credential_id, account_id, host, public_key, uses
                        from identity.passkey
                        where credential_id = :id
                        """)
                .param("id", id)
                .query((row, _) -> new Stored(
                        row.getString("credential_id"),
                        new AccountId(row.getObject("account_id", UUID.class)),
                        row.getString("host"),
                        row.getString("public_key"),
                        row.getLong("uses")))
                .optional();
    }

    /** Adds a passkey; false when it is there already, whosever it is. */
    boolean add(Stored passkey, String name, Instant at) {
        return jdbc.sql("""
                        insert into identity.passkey (credential_id, account_id, host, public_key, uses, name, created_at)
                        values (:id, :account, :host, :key, :uses, :name, :at)
                        on conflict (credential_id) do nothing
                        """)
                        .param("id", passkey.id())
                        .param("account", passkey.account().value())
                        .param("host", passkey.host())
                        .param("key", passkey.publicKey())
                        .param("uses", passkey.uses())
                        .param("name", name)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    void used(String id, long uses, Instant at) {
        jdbc.sql("update identity.passkey set uses = :uses, last_used_at = :at where credential_id = :id")
                .param("id", id)
                .param("uses", uses)
                .param("at", Timestamp.from(at))
                .update();
    }

    boolean remove(AccountId account, String id) {
        return jdbc.sql("delete from identity.passkey where account_id = :account and credential_id = :id")
                        .param("account", account.value())
                        .param("id", id)
                        .update()
                == 1;
    }

    void forget(AccountId account) {
        jdbc.sql("delete from identity.passkey where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static Passkey toPasskey(ResultSet row) throws SQLException {
        var used = row.getTimestamp("last_used_at");
        return new Passkey(
                row.getString("credential_id"),
                row.getString("name"),
                row.getTimestamp("created_at").toInstant(),
                used == null ? null : used.toInstant());
    }
}
