package dk.samklang.platform.drafts;

import dk.samklang.platform.erasure.RecordErasures;
import dk.samklang.platform.identity.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The unfinished forms of the one who asks. */
@Repository
public class Drafts {

    private static final int MANY = 20;

    private final JdbcClient jdbc;
    private final RecordErasures erasures;
    private final JsonMapper json;
    private final Clock clock;

    Drafts(JdbcClient jdbc, RecordErasures erasures, JsonMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.erasures = erasures;
        this.json = json;
        this.clock = clock;
    }

    /**
     * Keeps a form as it stands.
     *
     * @param known the version the writer has seen; 0 for a form that was never kept
     */
    @Transactional
    public KeepDraftOutcome keep(DraftId id, StaffId writer, String kind, Map<String, List<String>> fields, int known) {
        var written = known == 0 ? insert(id, writer, kind, fields) : update(id, writer, kind, fields, known);
        if (written.isPresent()) {
            return new KeepDraftOutcome.Kept(written.get(), clock.instant());
        }
        return find(id, writer, kind)
                .map(other -> keptOrChanged(other, fields))
                .orElseGet(KeepDraftOutcome.NotFound::new);
    }

    /** The same words sent again, because the first answer was lost on the way, are kept already. */
    private static KeepDraftOutcome keptOrChanged(Draft other, Map<String, List<String>> fields) {
        return other.fields().equals(fields)
                ? new KeepDraftOutcome.Kept(other.version(), other.updatedAt())
                : new KeepDraftOutcome.ChangedMeanwhile(other);
    }

    /** The draft, if it is this writer's and of this kind. */
    @Transactional(readOnly = true)
    public Optional<Draft> find(DraftId id, StaffId writer, String kind) {
        return jdbc.sql("""
                        select id, fields, version, created_at, updated_at
                        from drafts.draft
                        where id = :id and staff_id = :writer and kind = :kind
                        """)
                .param("id", id.value())
                .param("writer", writer.value())
                .param("kind", kind)
                .query((row, _) -> toDraft(row))
                .optional();
    }

    /** This writer's drafts of one kind, the latest first, at most twenty. */
    @Transactional(readOnly = true)
    public List<Draft> of(StaffId writer, String kind) {
        return jdbc.sql("""
                        select id, fields, version, created_at, updated_at
                        from drafts.draft
                        where staff_id = :writer and kind = :kind
                        order by updated_at desc, id
                        limit :many
                        """)
                .param("writer", writer.value())
                .param("kind", kind)
                .param("many", MANY)
                .query((row, _) -> toDraft(row))
                .list();
    }

    /** Throws a draft away for good: a restored backup does not bring it back. */
    @Transactional
    public boolean throwAway(DraftId id, StaffId writer) {
        var gone = discard(id, writer);
        if (gone) {
            erasures.record(ErasedDrafts.KIND, Set.of(id.value()));
        }
        return gone;
    }

    /** Clears a draft after it was sent. */
    @Transactional
    public boolean discard(DraftId id, StaffId writer) {
        return jdbc.sql("delete from drafts.draft where id = :id and staff_id = :writer")
                        .param("id", id.value())
                        .param("writer", writer.value())
                        .update()
                == 1;
    }

    /** Throws away this writer's drafts of a kind, but for the latest. */
    @Transactional
    public void keepLatest(StaffId writer, String kind, int many) {
        jdbc.sql("""
                        delete from drafts.draft
                        where staff_id = :writer and kind = :kind
                            and id not in (
                                select latest.id
                                from drafts.draft latest
                                where latest.staff_id = :writer and latest.kind = :kind
                                order by latest.updated_at desc, latest.id desc
                                limit :many)
                        """)
                .param("writer", writer.value())
                .param("kind", kind)
                .param("many", many)
                .update();
    }

    /** Throws away what was being written about records that are now erased, whoever wrote it. */
    @Transactional
    public void forget(Set<UUID> records) {
        jdbc.sql("delete from drafts.draft where id = any(:records)")
                .param("records", records.toArray(UUID[]::new))
                .update();
    }

    /** Throws away what says one of these words, whoever wrote it. */
    @Transactional
    public void forgetSaying(String kind, List<String> words) {
        jdbc.sql("""
                        delete from drafts.draft
                        where kind = :kind
                            and exists (select from unnest(:words) as one (word)
                                        where position(lower(one.word) in lower(fields)) > 0)
                        """)
                .param("kind", kind)
                .param("words", words.stream().map(this::asKept).toArray(String[]::new))
                .update();
    }

    /** As it stands within a form's fields, without the quotes around it. */
    private String asKept(String word) {
        var quoted = json.writeValueAsString(word);
        return quoted.substring(1, quoted.length() - 1);
    }

    /** Who is writing something of a kind. */
    @Transactional(readOnly = true)
    public Set<StaffId> writers(String kind) {
        return jdbc.sql("select distinct staff_id from drafts.draft where kind = :kind")
                .param("kind", kind)
                .query((row, _) -> new StaffId(row.getObject("staff_id", UUID.class)))
                .set();
    }

    /** What somebody is writing about, by the ids that draft and record share; drafts that go this night are over. */
    @Transactional(readOnly = true)
    public Set<UUID> ids(String kind) {
        return jdbc.sql("select distinct id from drafts.draft where kind = :kind and updated_at >= :since")
                .param("kind", kind)
                .param("since", Timestamp.from(clock.instant().minus(DraftRetention.KEPT)))
                .query((row, _) -> row.getObject(1, UUID.class))
                .set();
    }

    /** What stands in one field of all unfinished forms of a kind, whoever writes them. */
    @Transactional(readOnly = true)
    public Set<String> chosen(String kind, String field) {
        return jdbc.sql("""
                        select distinct cast(fields as jsonb) -> :field ->> 0 as value
                        from drafts.draft
                        where kind = :kind and cast(fields as jsonb) -> :field ->> 0 is not null
                        """)
                .param("kind", kind)
                .param("field", field)
                .query((row, _) -> row.getString("value"))
                .set();
    }

    private Optional<Integer> insert(DraftId id, StaffId writer, String kind, Map<String, List<String>> fields) {
        return jdbc.sql("""
                        insert into drafts.draft (id, staff_id, kind, fields, version, created_at, updated_at)
                        values (:id, :writer, :kind, :fields, 1, :now, :now)
                        on conflict (organisation_id, staff_id, id) do nothing
                        returning version
                        """)
                .param("id", id.value())
                .param("writer", writer.value())
                .param("kind", kind)
                .param("fields", json.writeValueAsString(fields))
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .optional();
    }

    private Optional<Integer> update(
            DraftId id, StaffId writer, String kind, Map<String, List<String>> fields, int known) {
        return jdbc.sql("""
                        update drafts.draft
                        set fields = :fields, version = version + 1, updated_at = :now
                        where id = :id and staff_id = :writer and kind = :kind and version = :known
                        returning version
                        """)
                .param("id", id.value())
                .param("writer", writer.value())
                .param("kind", kind)
                .param("fields", json.writeValueAsString(fields))
                .param("known", known)
                .param("now", Timestamp.from(clock.instant()))
                .query(Integer.class)
                .optional();
    }

    private Draft toDraft(ResultSet row) throws SQLException {
        return new Draft(
                new DraftId(row.getObject("id", UUID.class)),
                json.readValue(row.getString("fields"), new TypeReference<>() {}),
                row.getInt("version"),
                instant(row, "created_at"),
                instant(row, "updated_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getTimestamp(column).toInstant();
    }
}
