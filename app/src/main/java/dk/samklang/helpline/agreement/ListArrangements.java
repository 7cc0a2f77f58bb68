package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreement.ArrangementSql.Moment;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the agreements and limits of the helplines where the one who asks may read. */
@Service
public class ListArrangements {

    private final JdbcClient jdbc;
    private final AuditTrail audit;
    private final Clock clock;

    ListArrangements(JdbcClient jdbc, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public ArrangementList list(SignedIn by, ArrangementQuery query) {
        audit.record(by.staff(), AuditTrail.Action.SEARCHED, TakeStep.KIND, null);
        return find(by, query, AgreementPermissions.PROPOSE);
    }

    /** What waits for somebody who decides, the most urgent first; for their day, and not noted as a search. */
    @Transactional(readOnly = true)
    public List<ArrangementList.Row> due(SignedIn by) {
        var query = new ArrangementQuery(ArrangementQuery.Show.DUE, ArrangementQuery.Order.REVIEW, null, 1);
        return find(by, query, AgreementPermissions.DECIDE).rows();
    }

    private ArrangementList find(SignedIn by, ArrangementQuery query, String permission) {
        var moment = new Moment(clock.instant(), by.person().zone());
        var rows = moment.into(jdbc.sql(statement(query)))
                .param("services", by.servicesWhere(permission).toArray(UUID[]::new))
                .param("alias", query.alias())
                .param("many", ArrangementQuery.PAGE_SIZE)
                .param("skipped", (query.page() - 1) * ArrangementQuery.PAGE_SIZE)
                .query((row, _) -> new Counted(toRow(row), row.getInt("total")))
                .list();
        return new ArrangementList(
                rows.stream().map(Counted::row).toList(),
                rows.isEmpty() ? 0 : rows.getFirst().total(),
                moment.today());
    }

    /** Contacts are counted for the page alone. */
    private static String statement(ArrangementQuery query) {
        return """
                select page.alias, page.total, page.due, tally.inside, tally.outside,
                """ + ArrangementRow.COLUMNS + """
                from (select one.organisation_id, one.id, known.alias, count(*) over () as total,
                """ + ArrangementSql.DUE + """
                             as due, row_number() over (order by
                """ + order(query.order()) + """
                             , one.id) as place
                      from helpline.arrangement one
                      join helpline.frequent_user known
                          on known.organisation_id = one.organisation_id and known.id = one.frequent_user_id
                      where one.service_id = any(:services)
                          and (cast(:alias as uuid) is null or one.frequent_user_id = :alias) and
                """
                + shown(query.show()) + """
                      order by place
                      limit :many offset :skipped) as page
                join helpline.arrangement one on one.organisation_id = page.organisation_id and one.id = page.id
                """ + ArrangementSql.TALLY + """
                order by page.place
                """;
    }

    private static String shown(ArrangementQuery.Show show) {
        return switch (show) {
            case ACTIVE -> "one.status = 'ACTIVE' and one.ends_on >= :today\n";
            case PROPOSED -> "one.status = 'PROPOSED'\n";
            case DUE -> ArrangementSql.DUE;
            case ENDED -> "(one.status = 'ENDED' or one.ends_on < :today)\n";
            case ALL -> "true\n";
        };
    }

    private static String order(ArrangementQuery.Order order) {
        return switch (order) {
            case REVIEW -> "one.review_on";
            case UNTIL -> "one.ends_on";
            case ALIAS -> "known.alias collate \"da-x-icu\"";
            case LATEST -> "one.proposed_at desc";
        };
    }

    private static ArrangementList.Row toRow(ResultSet row) throws SQLException {
        return new ArrangementList.Row(
                ArrangementRow.read(row),
                row.getString("alias"),
                ArrangementSql.tally(row),
                ArrangementRow.next(row),
                row.getBoolean("due"));
    }

    private record Counted(ArrangementList.Row row, int total) {}
}
