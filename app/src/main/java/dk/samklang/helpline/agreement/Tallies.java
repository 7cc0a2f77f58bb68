package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.Tally;
import dk.samklang.helpline.agreement.ArrangementSql.Moment;
import java.time.Clock;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts the contacts of one agreement, inside it and outside. */
@Repository
class Tallies {

    private final JdbcClient jdbc;
    private final Clock clock;

    Tallies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Tally of(ArrangementId id, ZoneId zone) {
        return new Moment(clock.instant(), zone)
                .into(jdbc.sql("select tally.inside, tally.outside from helpline.arrangement one "
                        + ArrangementSql.TALLY + " where one.id = :id"))
                .param("id", id.value())
                .query((row, _) -> ArrangementSql.tally(row))
                .optional()
                .orElse(Tally.NONE);
    }
}
