package dk.samklang.platform.erasure;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: when something that is not there was erased, for those who could have seen it. */
@Service
public class FindErasure {

    private final JdbcClient jdbc;

    FindErasure(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param services those whose records the one who asks may see, in the organisation the caller works for */
    @Transactional(readOnly = true)
    public Optional<Instant> of(String kind, UUID record, Set<UUID> services) {
        return jdbc.sql("""
                        select erased_at
                        from platform.erasure
                        where record_id = :record and kind = :kind and service_id = any(:services)
                        order by erased_at desc
                        limit 1
                        """)
                .param("record", record)
                .param("kind", kind)
                .param("services", services.toArray(UUID[]::new))
                .query((row, _) -> row.getTimestamp("erased_at").toInstant())
                .optional();
    }
}
