package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.Tally;
import dk.samklang.helpline.agreement.ArrangementSql.Moment;
import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: an agreement or a limit with what became of it. The reading is noted. */
@Service
public class OpenArrangement {

    private final JdbcClient jdbc;
    private final Steps steps;
    private final Refusals refusals;
    private final StaffNames names;
    private final AuditTrail audit;
    private final Clock clock;

    OpenArrangement(JdbcClient jdbc, Steps steps, Refusals refusals, StaffNames names, AuditTrail audit, Clock clock) {
        this.jdbc = jdbc;
        this.steps = steps;
        this.refusals = refusals;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public Optional<ArrangementView> open(SignedIn by, ArrangementId id) {
        var moment = new Moment(clock.instant(), by.person().zone());
        var found = moment.into(
                        jdbc.sql("select known.alias, tally.inside, tally.outside, counted.contacts as counted, "
                                + ArrangementRow.COLUMNS
                                + """
                        from helpline.arrangement one
                        join helpline.frequent_user known
                            on known.organisation_id = one.organisation_id and known.id = one.frequent_user_id
                        """ + ArrangementSql.TALLY + ArrangementSql.COUNTED
                                + "where one.id = :id and one.service_id = any(:services)"))
                .param("id", id.value())
                .param(
                        "services",
                        by.servicesWhere(AgreementPermissions.PROPOSE).toArray(UUID[]::new))
                .query((row, _) -> toFound(row))
                .optional();
        return found.map(one -> view(by, one, moment));
    }

    private ArrangementView view(SignedIn by, Found found, Moment moment) {
        var one = found.arrangement();
        audit.record(by.staff(), AuditTrail.Action.READ, TakeStep.KIND, one.id().value());
        var taken = steps.of(one.id());
        var people = taken.stream().map(step -> step.stamp().by().value()).collect(Collectors.toSet());
        return new ArrangementView(
                one,
                found.alias(),
                found.tally(),
                used(found),
                found.next(),
                taken,
                names.of(people),
                moment.today(),
                by.servicesWhere(AgreementPermissions.DECIDE)
                        .contains(one.service().value()));
    }

    private UsedLimit used(Found found) {
        var one = found.arrangement();
        return one.terms().kind().isLimit()
                ? new UsedLimit(found.counted(), refusals.count(one.id()), refusals.beyond(one))
                : UsedLimit.NONE;
    }

    private static Found toFound(ResultSet row) throws SQLException {
        return new Found(
                ArrangementRow.read(row),
                row.getString("alias"),
                ArrangementSql.tally(row),
                row.getInt("counted"),
                ArrangementRow.next(row));
    }

    private record Found(
            Arrangement arrangement,
            String alias,
            Tally tally,
            int counted,
            @Nullable Instant next) {}
}
