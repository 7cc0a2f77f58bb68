package dk.samklang.platform.identity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The second factors of all accounts. The tables belong to no organisation. */
@Repository
class SecondFactors {

    private final JdbcClient jdbc;

    SecondFactors(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What is shared with somebody's app, sealed.
     *
     * @param secret in use since {@code confirmedAt}; null while none is
     * @param next being set up; null when nothing is
     */
    record Totp(
            @Nullable String secret,
            @Nullable String next,
            @Nullable Instant confirmedAt) {}

    Optional<Totp> totp(AccountId account) {
        return jdbc.sql("select secret, next_secret, confirmed_at from identity.totp where account_id = :account")
                .param("account", account.value())
                .query((row, _) -> toTotp(row))
                .optional();
    }

    /** Keeps a secret to be set up; one that was begun before and not finished is forgotten. */
    void offer(AccountId account, String sealed) {
        jdbc.sql("""
                        insert into identity.totp (account_id, next_secret)
                        values (:account, :next)
                        on conflict (account_id) do update set next_secret = :next
                        """).param("account", account.value()).param("next", sealed).update();
    }

    /** From now on the secret that was being set up is the one in use. */
    void adopt(AccountId account, long step, Instant at) {
        jdbc.sql("""
                        update identity.totp
                        set secret = next_secret, next_secret = null, last_step = :step, confirmed_at = :at
                        where account_id = :account and next_secret is not null
                        """)
                .param("account", account.value())
                .param("step", step)
                .param("at", Timestamp.from(at))
                .update();
    }

    /** Notes that the code of a time step was used; false when that one, or a later one, was used before. */
    boolean use(AccountId account, long step) {
        return jdbc.sql("""
                        update identity.totp
                        set last_step = :step
                        where account_id = :account and last_step < :step
                        """)
                        .param("account", account.value())
                        .param("step", step)
                        .update()
                == 1;
    }

    void replaceRecoveryCodes(AccountId account, List<byte[]> digests) {
        forgetRecoveryCodes(account);
        jdbc.sql("""
                        insert into identity.recovery_code (account_id, digest)
                        select :account, unnest(cast(:digests as bytea[]))
                        """)
                .param("account", account.value())
                .param("digests", digests.toArray(byte[][]::new))
                .update();
    }

    /** Uses a recovery code up; false when there is none like it. */
    boolean useRecoveryCode(AccountId account, byte[] digest) {
        return jdbc.sql("delete from identity.recovery_code where account_id = :account and digest = :digest")
                        .param("account", account.value())
                        .param("digest", digest)
                        .update()
                == 1;
    }

    int recoveryCodes(AccountId account) {
        return jdbc.sql("select count(*) from identity.recovery_code where account_id = :account")
                .param("account", account.value())
                .query(Integer.class)
                .single();
    }

    void forget(AccountId account) {
        forgetRecoveryCodes(account);
        jdbc.sql("delete from identity.totp where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private void forgetRecoveryCodes(AccountId account) {
        jdbc.sql("delete from identity.recovery_code where account_id = :account")
                .param("account", account.value())
                .update();
    }

    private static Totp toTotp(ResultSet row) throws SQLException {
        var confirmed = row.getTimestamp("confirmed_at");
        return new Totp(
                row.getString("secret"),
                row.getString("next_secret"),
                confirmed == null ? null : confirmed.toInstant());
    }
}
