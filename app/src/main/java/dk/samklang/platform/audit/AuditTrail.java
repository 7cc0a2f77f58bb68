package dk.samklang.platform.audit;

import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The trail. Entries hold ids, never content, and are part of what they describe: no entry, no act. */
@Repository
public class AuditTrail {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private final JdbcClient jdbc;
    private final Clock clock;

    AuditTrail(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    public enum Action {
        READ,
        SEARCHED,
        CREATED,
        CHANGED,
        DELETED,
        EXPORTED,
        /** Asked for a record that is not theirs, or not there. */
        REFUSED,
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT
    }

    /**
     * @param recordKind what was seen or changed, such as {@code conversation}
     * @param record which; null for a list or a search
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void record(StaffId by, Action action, String recordKind, @Nullable UUID record) {
        jdbc.sql("""
                        insert into audit.entry (id, at, staff_id, action, record_kind, record_id)
                        values (:id, :at, :staff, :action, :kind, :record)
                        """)
                .param("id", Ids.next())
                .param("at", Timestamp.from(clock.instant()))
                .param("staff", by.value())
                .param("action", action.name())
                .param("kind", recordKind)
                .param("record", record)
                .update();
    }

    /**
     * The same, but once for each person and record, however often it happens: for what a page does by itself while
     * somebody writes.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void recordOnce(StaffId by, Action action, String recordKind, UUID record) {
        recordOnce(by, action, recordKind, record, Instant.EPOCH);
    }

    /**
     * The same, but once for each half hour.
     *
     * @return false where it stands there already
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean recordHalfHourly(StaffId by, Action action, String recordKind, UUID record) {
        return recordOnce(by, action, recordKind, record, clock.instant().minus(HALF_AN_HOUR));
    }

    private boolean recordOnce(StaffId by, Action action, String recordKind, UUID record, Instant since) {
        var known = jdbc.sql("""
                        select exists (
                            select from audit.entry
                            where record_id = :record and record_kind = :kind and staff_id = :staff and action = :action
                              and at > :since)
                        """)
                .param("record", record)
                .param("kind", recordKind)
                .param("staff", by.value())
                .param("action", action.name())
                .param("since", Timestamp.from(since))
                .query((row, _) -> row.getBoolean(1))
                .single();
        if (!known) {
            record(by, action, recordKind, record);
        }
        return !known;
    }
}
