package dk.samklang.platform.sealing;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: how it stands with the sealing of the trail in the organisation the caller works for. */
@Service
public class ShowChain {

    private final JdbcClient jdbc;

    ShowChain(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * How it stands.
     *
     * @param sealed the newest seal; null before the first
     * @param verified the latest check of the whole; null before the first
     */
    public record State(@Nullable Sealed sealed, @Nullable Verified verified) {}

    /** A seal, in the form to keep elsewhere. */
    public record Sealed(Head head, Instant at) {}

    /** @param problem the first thing found wrong; null when nothing was */
    public record Verified(
            Instant at, long entries, long seals, @Nullable Finding problem) {}

    @Transactional(readOnly = true)
    public State show() {
        return new State(sealed().orElse(null), verified().orElse(null));
    }

    private Optional<Sealed> sealed() {
        return jdbc.sql("""
                        select organisation_id, number, digest, sealed_at
                        from audit.seal
                        order by number desc
                        limit 1
                        """)
                .query((row, _) -> new Sealed(
                        new Head(
                                row.getObject("organisation_id", UUID.class),
                                row.getLong("number"),
                                Digest.of(row.getBytes("digest")).hex()),
                        row.getObject("sealed_at", OffsetDateTime.class).toInstant()))
                .optional();
    }

    private Optional<Verified> verified() {
        return jdbc.sql("""
                        select at, entries, seals, problem, problem_seal, problem_entry
                        from audit.verification
                        order by at desc
                        limit 1
                        """)
                .query((row, _) -> new Verified(
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getLong("entries"),
                        row.getLong("seals"),
                        problem(
                                row.getString("problem"),
                                row.getLong("problem_seal"),
                                row.getObject("problem_entry", UUID.class))))
                .optional();
    }

    private static @Nullable Finding problem(@Nullable String kind, long seal, @Nullable UUID entry) {
        return kind == null ? null : new Finding(Finding.Kind.valueOf(kind), seal, entry);
    }
}
