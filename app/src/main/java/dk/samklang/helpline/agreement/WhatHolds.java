package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.Agreed;
import dk.samklang.helpline.agreed.Agreed.HouseLength;
import dk.samklang.helpline.agreed.AgreedWith;
import dk.samklang.helpline.agreed.Arranged;
import dk.samklang.helpline.agreement.ArrangementSql.Moment;
import dk.samklang.platform.identity.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Tells card and conversation screen what holds with an alias: all of it in one statement. */
@Repository
class WhatHolds implements AgreedWith {

    static final String STATEMENT =
            """
            select rules.minutes as house_minutes, rules.prioritise, rules.round_off, tally.inside, tally.outside,
                   counted.contacts as counted,
            """ + ArrangementRow.COLUMNS + """
            from helpline.frequent_user known
            left join helpline.agreement_rules rules
                on rules.organisation_id = known.organisation_id and rules.service_id = known.service_id
            left join helpline.arrangement one
                on one.organisation_id = known.organisation_id and one.frequent_user_id = known.id
                    and one.status <> 'ENDED' and one.ends_on >= :today
            """ + ArrangementSql.TALLY + ArrangementSql.COUNTED + """
            where known.id = :alias and known.service_id = any(:services)
            order by one.status, one.proposed_at, one.id
            limit 20
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    WhatHolds(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Agreed> now(SignedIn by, UUID alias) {
        var moment = new Moment(clock.instant(), by.person().zone());
        var rows = moment.into(jdbc.sql(STATEMENT))
                .param("alias", alias)
                .param(
                        "services",
                        by.servicesWhere(AgreementPermissions.PROPOSE).toArray(UUID[]::new))
                .query((row, _) -> toHolding(row, moment.today()))
                .list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(agreed(alias, rows));
    }

    private static Agreed agreed(UUID alias, List<Holding> rows) {
        var all = new ArrayList<Arranged>();
        rows.forEach(row -> {
            if (row.arranged() != null) {
                all.add(row.arranged());
            }
        });
        return new Agreed(alias, all, rows.getFirst().house());
    }

    private static Holding toHolding(ResultSet row, LocalDate today) throws SQLException {
        var house = new HouseLength(
                row.getObject("house_minutes", Integer.class),
                Objects.requireNonNullElse(row.getString("prioritise"), ""),
                Objects.requireNonNullElse(row.getString("round_off"), ""));
        return new Holding(house, row.getObject("id", UUID.class) == null ? null : arranged(row, today));
    }

    private static Arranged arranged(ResultSet row, LocalDate today) throws SQLException {
        var one = ArrangementRow.read(row);
        var progress = one.progress();
        var measure = one.terms().measure();
        return new Arranged(
                one.id().value(),
                one.terms().kind(),
                new Arranged.Standing(progress.approved() != null, progress.accepted() != null, one.holds(today)),
                one.terms().times(),
                measure.minutes(),
                measure.contacts(),
                measure.period(),
                one.terms().wording(),
                one.terms().span().until(),
                ArrangementRow.next(row),
                row.getInt("counted"),
                ArrangementSql.tally(row));
    }

    private record Holding(HouseLength house, @Nullable Arranged arranged) {}
}
