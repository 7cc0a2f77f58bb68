package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.ArrangementKind;
import dk.samklang.helpline.agreed.LimitPeriod;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An arrangement as its row has it. */
final class ArrangementRow {

    static final String COLUMNS = """
            one.id, one.service_id, one.frequent_user_id, one.kind, one.minutes, one.contacts, one.period, one.wording,
            one.keeping, one.keeping_words, one.treatment, one.treatment_words, one.starts_on, one.ends_on,
            one.review_on, one.status, one.proposed_by, one.proposed_at, one.approved_by, one.approved_at,
            one.accepted_by, one.accepted_at, one.ended_by, one.ended_at, one.version,
            """ + ArrangementSql.TIMES;

    private ArrangementRow() {}

    static Arrangement read(ResultSet row) throws SQLException {
        return new Arrangement(
                new ArrangementId(row.getObject("id", UUID.class)),
                new ServiceId(row.getObject("service_id", UUID.class)),
                new FrequentUserId(row.getObject("frequent_user_id", UUID.class)),
                terms(row),
                progress(row),
                row.getInt("version"));
    }

    private static Terms terms(ResultSet row) throws SQLException {
        return new Terms(
                ArrangementKind.valueOf(row.getString("kind")),
                ArrangementSql.times(row.getArray("times")),
                measure(row),
                row.getString("wording"),
                risks(row),
                new Span(day(row, "starts_on"), day(row, "ends_on"), day(row, "review_on")));
    }

    private static Measure measure(ResultSet row) throws SQLException {
        var period = row.getString("period");
        return new Measure(
                row.getObject("minutes", Integer.class),
                row.getObject("contacts", Integer.class),
                period == null ? null : LimitPeriod.valueOf(period));
    }

    private static @Nullable Risks risks(ResultSet row) throws SQLException {
        var keeping = row.getString("keeping");
        return keeping == null
                ? null
                : new Risks(
                        Answer.valueOf(keeping),
                        row.getString("keeping_words"),
                        Answer.valueOf(row.getString("treatment")),
                        row.getString("treatment_words"));
    }

    private static Progress progress(ResultSet row) throws SQLException {
        return new Progress(
                Progress.Status.valueOf(row.getString("status")),
                new Stamp(
                        new StaffId(row.getObject("proposed_by", UUID.class)),
                        row.getTimestamp("proposed_at").toInstant()),
                stamp(row, "approved"),
                stamp(row, "accepted"),
                stamp(row, "ended"));
    }

    private static @Nullable Stamp stamp(ResultSet row, String what) throws SQLException {
        var by = row.getObject(what + "_by", UUID.class);
        return by == null
                ? null
                : new Stamp(new StaffId(by), row.getTimestamp(what + "_at").toInstant());
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable Instant next(ResultSet row) throws SQLException {
        var next = row.getTimestamp("next_at");
        return next == null ? null : next.toInstant();
    }

    static Map<String, @Nullable Object> write(Arrangement one) {
        var columns = new HashMap<String, @Nullable Object>();
        columns.put("id", one.id().value());
        columns.put("service", one.service().value());
        columns.put("alias", one.alias().value());
        columns.put("version", one.version());
        terms(columns, one.terms());
        progress(columns, one.progress());
        return columns;
    }

    private static void terms(Map<String, @Nullable Object> columns, Terms terms) {
        var measure = terms.measure();
        var risks = terms.risks();
        columns.put("kind", terms.kind().name());
        columns.put("minutes", measure.minutes());
        columns.put("contacts", measure.contacts());
        columns.put("period", name(measure.period()));
        columns.put("wording", terms.wording());
        columns.put("keeping", risks == null ? null : risks.keeping().name());
        columns.put("keepingWords", risks == null ? "" : risks.keepingWords());
        columns.put("treatment", risks == null ? null : risks.treatment().name());
        columns.put("treatmentWords", risks == null ? "" : risks.treatmentWords());
        columns.put("from", terms.span().from());
        columns.put("until", terms.span().until());
        columns.put("review", terms.span().review());
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static void progress(Map<String, @Nullable Object> columns, Progress progress) {
        columns.put("status", progress.status().name());
        stamp(columns, "proposed", progress.proposed());
        stamp(columns, "approved", progress.approved());
        stamp(columns, "accepted", progress.accepted());
        stamp(columns, "ended", progress.ended());
    }

    private static void stamp(Map<String, @Nullable Object> columns, String what, @Nullable Stamp stamp) {
        columns.put(what + "By", stamp == null ? null : stamp.by().value());
        columns.put(what + "At", stamp == null ? null : Timestamp.from(stamp.at()));
    }
}
