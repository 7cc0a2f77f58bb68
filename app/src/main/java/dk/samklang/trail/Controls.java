package dk.samklang.trail;

import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.retention.Foreseen;
import dk.samklang.platform.retention.RetentionNight;
import dk.samklang.trail.Control.Finish;
import dk.samklang.trail.TrailEntries.Raw;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Sample controls and the readings in them. */
@Repository
class Controls {

    private static final int MANY = 60;
    private static final String COLUMNS =
            "id, month, readings, drawn, drawn_by, drawn_at, asked, finished_by, finished_at, version";

    private final JdbcClient jdbc;

    Controls(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest five years, newest first. */
    List<Control> all() {
        return jdbc.sql("select %s from trail.control order by month desc limit :limit".formatted(COLUMNS))
                .param("limit", MANY)
                .query((row, _) -> toControl(row))
                .list();
    }

    Optional<Control> find(ControlId id) {
        return jdbc.sql("select %s from trail.control where id = :id".formatted(COLUMNS))
                .param("id", id.value())
                .query((row, _) -> toControl(row))
                .optional();
    }

    Optional<Control> of(YearMonth month) {
        return jdbc.sql("select %s from trail.control where month = :month".formatted(COLUMNS))
                .param("month", month.atDay(1))
                .query((row, _) -> toControl(row))
                .optional();
    }

    /** False when somebody else has just drawn this month's. */
    boolean add(Control control) {
        return jdbc.sql("""
                        insert into trail.control (id, month, readings, drawn, drawn_at, drawn_by)
                        values (:id, :month, :readings, :drawn, :at, :by)
                        on conflict (organisation_id, month) do nothing
                        """)
                        .param("id", control.id().value())
                        .param("month", control.month().atDay(1))
                        .param("readings", control.readings())
                        .param("drawn", control.drawn())
                        .param("at", utc(control.drawnAt()))
                        .param("by", control.drawnBy().value())
                        .update()
                == 1;
    }

    void addEntries(ControlId control, List<UUID> entries) {
        jdbc.sql("""
                        insert into trail.control_entry (control_id, place, entry_id)
                        select :control, drawn.place, drawn.entry_id
                        from unnest(:entries) with ordinality as drawn (entry_id, place)
                        """)
                .param("control", control.value())
                .param("entries", entries.toArray(UUID[]::new))
                .update();
    }

    List<Judgement> judgements(ControlId control) {
        return jdbc.sql("""
                        select place, verdict, note
                        from trail.control_entry
                        where control_id = :control
                        order by place
                        """)
                .param("control", control.value())
                .query((row, _) ->
                        new Judgement(row.getInt("place"), verdict(row.getString("verdict")), row.getString("note")))
                .list();
    }

    private static @Nullable Verdict verdict(@Nullable String name) {
        return name == null ? null : Verdict.valueOf(name);
    }

    /** The readings that still stand in the trail, with their places. */
    List<Placed> readings(ControlId control) {
        return jdbc.sql("""
                        select drawn.place, entry.id, entry.at, entry.staff_id, entry.action, entry.record_kind,
                               entry.record_id
                        from trail.control_entry drawn
                        join audit.entry entry
                            on entry.organisation_id = drawn.organisation_id and entry.id = drawn.entry_id
                        where drawn.control_id = :control
                        order by drawn.place
                        """)
                .param("control", control.value())
                .query((row, _) -> new Placed(row.getInt("place"), TrailEntries.toRaw(row)))
                .list();
    }

    /** An entry and its place in a sample. */
    record Placed(int place, Raw entry) {}

    /** Moves the version on; false when somebody was faster, or the control is finished. */
    boolean touch(ControlId control, int seen) {
        return jdbc.sql("""
                        update trail.control
                        set version = version + 1
                        where id = :id and version = :seen and finished_at is null
                        """).param("id", control.value()).param("seen", seen).update() == 1;
    }

    void judge(ControlId control, Judgement judgement) {
        var verdict = judgement.verdict();
        jdbc.sql("""
                        update trail.control_entry
                        set verdict = :verdict, note = :note
                        where control_id = :control and place = :place
                        """)
                .param("verdict", verdict == null ? null : verdict.name())
                .param("note", judgement.note())
                .param("control", control.value())
                .param("place", judgement.place())
                .update();
    }

    void finish(ControlId control, Finish finish) {
        jdbc.sql("""
                        update trail.control
                        set finished_at = :at, finished_by = :by, asked = :asked
                        where id = :id
                        """)
                .param("at", utc(finish.at()))
                .param("by", finish.by().value())
                .param("asked", finish.asked())
                .param("id", control.value())
                .update();
    }

    /** Deletes what was found of single readings where the sample was drawn before; returns how many. */
    int forgetEntries(Instant before) {
        return jdbc.sql("""
                        delete from trail.control_entry
                        using trail.control
                        where control.organisation_id = control_entry.organisation_id
                          and control.id = control_entry.control_id and control.drawn_at < :before
                        """).param("before", utc(before)).update();
    }

    /** What is found of single readings that were drawn before, by the night in which it goes. */
    List<Foreseen> foresee(Instant before, int years) {
        return jdbc.sql("""
                        select %s as night, count(*) as records
                        from trail.control_entry
                        join trail.control
                            on control.organisation_id = control_entry.organisation_id
                                and control.id = control_entry.control_id
                        where control.drawn_at < :before
                        group by 1
                        """.formatted(
                                RetentionNight.dateAfter("control.drawn_at + make_interval(years => " + years + ")")))
                .param("before", utc(before))
                .query((row, _) -> Foreseen.read(row))
                .list();
    }

    private static Control toControl(ResultSet row) throws SQLException {
        return new Control(
                new ControlId(row.getObject("id", UUID.class)),
                YearMonth.from(row.getObject("month", LocalDate.class)),
                row.getLong("readings"),
                row.getInt("drawn"),
                new StaffId(row.getObject("drawn_by", UUID.class)),
                row.getObject("drawn_at", OffsetDateTime.class).toInstant(),
                finish(row),
                row.getInt("version"));
    }

    private static @Nullable Finish finish(ResultSet row) throws SQLException {
        var by = row.getObject("finished_by", UUID.class);
        return by == null
                ? null
                : new Finish(
                        new StaffId(by),
                        row.getObject("finished_at", OffsetDateTime.class).toInstant(),
                        row.getInt("asked"));
    }

    private static OffsetDateTime utc(Instant at) {
        return OffsetDateTime.ofInstant(at, ZoneOffset.UTC);
    }
}
