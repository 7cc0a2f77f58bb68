package dk.samklang.platform.identity;

import dk.samklang.platform.ids.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** What somebody must be told about their own account, whoever did it: kept until they have seen it, or for 30 days. */
@Repository
public class AccountNews {

    private static final Duration KEPT = Duration.ofDays(30);
    private static final int MANY = 20;

    private final JdbcClient jdbc;
    private final Clock clock;

    AccountNews(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What it was. */
    public enum Kind {
        /** A colleague took away my second factor. */
        SECOND_FACTOR_RESET,
        /** I took away a colleague's. */
        SECOND_FACTOR_RESET_FOR,
        /** A new app gives my codes. */
        SECOND_FACTOR_CHANGED,
        /** A passkey opens my account. */
        PASSKEY_ADDED,
        PASSKEY_REMOVED,
        RECOVERY_CODES_RENEWED,
        PASSWORD_CHANGED,
        /** A colleague gave me a password to begin with anew. */
        START_PASSWORD
    }

    /** @param colleague the other one, by name; the device where a passkey is on one; else empty */
    public record Item(UUID id, Instant at, Kind kind, String colleague) {

        /** Prints no name. */
        @Override
        public String toString() {
            return "Item[" + id + "]";
        }
    }

    /** What this person has not yet seen, newest first. */
    @Transactional(readOnly = true)
    public List<Item> unseen(AccountId account) {
        return jdbc.sql("""
                        select id, at, kind, colleague
                        from identity.account_news
                        where account_id = :account
                        order by at desc, id
                        limit :limit
                        """)
                .param("account", account.value())
                .param("limit", MANY)
                .query((row, _) -> new Item(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        Kind.valueOf(row.getString("kind")),
                        row.getString("colleague")))
                .list();
    }

    /**
     * Notes that somebody has seen what was to be told; false when there is no such news for them, or it is newer than
     * their session: whoever changed something at somebody else's open session does not put the news of it away.
     */
    @Transactional
    public boolean seen(AccountId account, UUID id, Instant signedIn) {
        return jdbc.sql("""
                        delete from identity.account_news
                        where account_id = :account and id = :id and at <= :signedIn
                        """)
                        .param("account", account.value())
                        .param("id", id)
                        .param("signedIn", Timestamp.from(signedIn))
                        .update()
                == 1;
    }

    void tell(AccountId account, Kind kind) {
        tell(account, kind, "");
    }

    void tell(AccountId account, Kind kind, String colleague) {
        jdbc.sql("""
                        insert into identity.account_news (account_id, id, at, kind, colleague)
                        values (:account, :id, :at, :kind, :colleague)
                        """)
                .param("account", account.value())
                .param("id", Ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("kind", kind.name())
                .param("colleague", colleague)
                .update();
    }

    int forget() {
        return jdbc.sql("delete from identity.account_news where at < :before")
                .param("before", Timestamp.from(clock.instant().minus(KEPT)))
                .update();
    }
}
