package dk.samklang.platform.erasure;

import dk.samklang.platform.ids.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: what was just erased is remembered by its ids, in the transaction that erased it. */
@Service
public class RecordErasures {

    private final JdbcClient jdbc;
    private final Clock clock;

    RecordErasures(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @param kind the {@link ErasedAgain#kind()} of the room that can erase them again */
    @Transactional
    public void record(String kind, Collection<UUID> records) {
        record(kind, records, null);
    }

    /** @param service whose records they were, so that its people can be told that they were there; null to tell nobody */
    @Transactional
    public void record(String kind, Collection<UUID> records, @Nullable UUID service) {
        if (records.isEmpty()) {
            return;
        }
        jdbc.sql("""
                        insert into platform.erasure (id, kind, record_id, service_id, erased_at)
                        select one.id, :kind, one.record_id, cast(:service as uuid), :now
                        from unnest(cast(:ids as uuid[]), cast(:records as uuid[])) as one (id, record_id)
                        """)
                .param("kind", kind)
                .param("service", service)
                .param("ids", Stream.generate(Ids::next).limit(records.size()).toArray(UUID[]::new))
                .param("records", records.toArray(UUID[]::new))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }
}
