package dk.samklang.platform.erasure;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: when something that is not there was erased, in the organisation the caller works for. */
@Service
public class FindErasure {

    private final JdbcClient jdbc;

    FindErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public Optional<Instant> of(String kind, UUID record) {
        return jdbc.sql("""
                        select erased_at
                        from platform.erasure
                        where record_id = :record and kind = :kind
                        order by erased_at desc
                        limit 1
                        """)
                .param("record", record)
                .param("kind", kind)
                .query((row, _) -> row.getTimestamp("erased_at").toInstant())
                .optional();
    }
}
