package dk.samklang.platform.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Makes guessing slow. Counts failures per name (whether or not such an account exists) and per address; after the
 * fifth for a name, or the thirtieth for an address, the next try must wait, longer each time, up to a quarter of an
 * hour. A day without failures forgets them.
 */
@Repository
class SignInThrottle {

    private static final int FREE_FOR_NAME = 5;
    private static final int FREE_FOR_ADDRESS = 30;
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final Duration MEMORY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Clock clock;

    SignInThrottle(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Counts one more try, before it is known how it goes: many tries at once count as many.
     *
     * @return when the next try is allowed; empty when this one is
     */
    Optional<Instant> admit(String name, String address) {
        oneAtATime(name, address);
        var blocked = blockedUntil(name, address);
        if (blocked.isEmpty()) {
            count(key("name", name), FREE_FOR_NAME);
            count(key("address", address), FREE_FOR_ADDRESS);
        }
        return blocked;
    }

    /** A right password clears the name; the address keeps its other failures, as others may guess from there. */
    void succeeded(String name, String address) {
        oneAtATime(name, address);
        jdbc.sql("delete from identity.sign_in_throttle where key = :name or (key = :address and failures = 1)")
                .param("name", key("name", name))
                .param("address", key("address", address))
                .update();
        jdbc.sql("""
                        update identity.sign_in_throttle
                        set failures = failures - 1,
                            blocked_until = case when failures > :free then blocked_until end
                        where key = :address
                        """)
                .param("free", FREE_FOR_ADDRESS)
                .param("address", key("address", address))
                .update();
    }

    /** Tries of one name, or from one address, are counted one after the other; always in this order. */
    private void oneAtATime(String name, String address) {
        for (var key : List.of("name:" + name, "address:" + address)) {
            jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:key, 0))::text")
                    .param("key", key)
                    .query(String.class)
                    .optional();
        }
    }

    private Optional<Instant> blockedUntil(String name, String address) {
        return jdbc.sql("""
                        select max(blocked_until)
                        from identity.sign_in_throttle
                        where key in (:name, :address) and blocked_until > :now
                        """)
                .param("name", key("name", name))
                .param("address", key("address", address))
                .param("now", Timestamp.from(clock.instant()))
                .query(Timestamp.class)
                .optional()
                .map(Timestamp::toInstant);
    }

    /** Forgets what was counted under a name, because its owner starts anew. */
    void forgive(String name) {
        jdbc.sql("delete from identity.sign_in_throttle where key = :name")
                .param("name", key("name", name))
                .update();
    }

    /** Forgets what is older than a day. */
    int forget() {
        return jdbc.sql("delete from identity.sign_in_throttle where last_at < :before")
                .param("before", Timestamp.from(clock.instant().minus(MEMORY)))
                .update();
    }

    private void count(byte[] key, int free) {
        var now = clock.instant();
        var failures = jdbc.sql("""
                        insert into identity.sign_in_throttle as counted (key, failures, last_at)
                        values (:key, 1, :now)
                        on conflict (key) do update
                        set failures = case when counted.last_at < :forgotten then 1 else counted.failures + 1 end,
                            last_at = :now
                        returning failures
                        """)
                .param("key", key)
                .param("now", Timestamp.from(now))
                .param("forgotten", Timestamp.from(now.minus(MEMORY)))
                .query(Integer.class)
                .single();
        if (failures >= free) {
            block(key, now.plus(wait(failures - free)));
        }
    }

    private void block(byte[] key, Instant until) {
        jdbc.sql("update identity.sign_in_throttle set blocked_until = :until where key = :key")
                .param("key", key)
                .param("until", Timestamp.from(until))
                .update();
    }

    private static Duration wait(int beyond) {
        var seconds = 30L << Math.min(beyond, 5);
        return Duration.ofSeconds(Math.min(seconds, LONGEST.toSeconds()));
    }

    private static byte[] key(String kind, String value) {
        try {
            return MessageDigest.getInstance("SHA-256").digest((kind + ":" + value).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
