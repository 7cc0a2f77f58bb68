package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.Tally;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of every arrangement. */
@Repository
class Steps {

    private static final int MANY = 100;

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ArrangementId id, Step step) {
        var tally = step.tally();
        var offer = step.otherOffer();
        jdbc.sql("""
                        insert into helpline.arrangement_step
                            (id, arrangement_id, at, staff_id, what, words, other_offer, inside, outside)
                        values (:step, :id, :at, :by, :what, :words, :offer, :inside, :outside)
                        """)
                .param("step", Ids.next())
                .param("id", id.value())
                .param("at", Timestamp.from(step.stamp().at()))
                .param("by", step.stamp().by().value())
                .param("what", step.what().name())
                .param("words", step.words())
                .param("offer", offer == null ? null : offer.name())
                .param("inside", tally == null ? null : tally.inside())
                .param("outside", tally == null ? null : tally.outside())
                .update();
    }

    /** The latest first. */
    List<Step> of(ArrangementId id) {
        return jdbc.sql("""
                        select at, staff_id, what, words, other_offer, inside, outside
                        from helpline.arrangement_step
                        where arrangement_id = :id
                        order by at desc, id desc
                        limit :many
                        """)
                .param("id", id.value())
                .param("many", MANY)
                .query((row, _) -> toStep(row))
                .list();
    }

    private static Step toStep(ResultSet row) throws SQLException {
        var offer = row.getString("other_offer");
        return new Step(
                Step.What.valueOf(row.getString("what")),
                new Stamp(
                        new StaffId(row.getObject("staff_id", UUID.class)),
                        row.getTimestamp("at").toInstant()),
                row.getString("words"),
                offer == null ? null : Answer.valueOf(offer),
                tally(row));
    }

    private static @Nullable Tally tally(ResultSet row) throws SQLException {
        return row.getObject("inside", Integer.class) == null ? null : ArrangementSql.tally(row);
    }
}
