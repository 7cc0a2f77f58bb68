package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreement.ArrangementSql.Moment;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All agreements and limits. */
@Repository
class Arrangements {

    private final JdbcClient jdbc;
    private final Clock clock;

    Arrangements(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Arrangement> find(ArrangementId id, Set<UUID> services) {
        return find(id, services, "");
    }

    /** The same, and nobody else changes it until the transaction ends. */
    Optional<Arrangement> hold(ArrangementId id, Set<UUID> services) {
        return find(id, services, "for update of one");
    }

    private Optional<Arrangement> find(ArrangementId id, Set<UUID> services, String lock) {
        var moment = new Moment(clock.instant(), ZoneOffset.UTC);
        return moment.into(jdbc.sql("select " + ArrangementRow.COLUMNS + """
                        from helpline.arrangement one
                        where one.id = :id and one.service_id = any(:services)
                        """ + lock))
                .param("id", id.value())
                .param("services", services.toArray(UUID[]::new))
                .query((row, _) -> ArrangementRow.read(row))
                .optional();
    }

    /** Adds an arrangement; false when the same form was sent before. */
    boolean add(Arrangement one) {
        var added = jdbc.sql("""
                        insert into helpline.arrangement
                            (id, service_id, frequent_user_id, kind, minutes, contacts, period, wording, keeping,
                             keeping_words, treatment, treatment_words, starts_on, ends_on, review_on, status,
                             proposed_by, proposed_at, approved_by, approved_at)
                        values
                            (:id, :service, :alias, :kind, :minutes, :contacts, :period, :wording, :keeping,
                             :keepingWords, :treatment, :treatmentWords, :from, :until, :review, :status,
                             :proposedBy, :proposedAt, :approvedBy, :approvedAt)
                        on conflict (organisation_id, id) do nothing
                        """).params(ArrangementRow.write(one)).update() == 1;
        if (added) {
            writeTimes(one);
        }
        return added;
    }

    /** Stores what has become of it; false when somebody else changed it since this version. */
    boolean update(Arrangement one) {
        var updated = jdbc.sql("""
                        update helpline.arrangement
                        set kind = :kind, minutes = :minutes, contacts = :contacts, period = :period, wording = :wording,
                            keeping = :keeping, keeping_words = :keepingWords, treatment = :treatment,
                            treatment_words = :treatmentWords, starts_on = :from, ends_on = :until,
                            review_on = :review, status = :status, proposed_by = :proposedBy,
                            proposed_at = :proposedAt, approved_by = :approvedBy, approved_at = :approvedAt,
                            accepted_by = :acceptedBy, accepted_at = :acceptedAt, ended_by = :endedBy,
                            ended_at = :endedAt, version = version + 1
                        where id = :id and version = :version
                        """).params(ArrangementRow.write(one)).update() == 1;
        if (updated) {
            writeTimes(one);
        }
        return updated;
    }

    private void writeTimes(Arrangement one) {
        jdbc.sql("delete from helpline.agreed_time where arrangement_id = :id")
                .param("id", one.id().value())
                .update();
        jdbc.sql("""
                        insert into helpline.agreed_time (arrangement_id, weekday, starts_at)
                        select :id, minute / 1440 + 1, cast('00:00' as time) + make_interval(mins => mod(minute, 1440))
                        from unnest(:minutes) as given (minute)
                        """)
                .param("id", one.id().value())
                .param(
                        "minutes",
                        one.terms().times().stream().map(ArrangementSql::minute).toArray(Integer[]::new))
                .update();
    }

    /**
     * Those of this alias that would stand in the way of another agreement, or of another limit. The card is held, so that
     * no two come into force side by side.
     */
    List<Arrangement> inForce(FrequentUserId alias, boolean limit) {
        jdbc.sql("select id from helpline.frequent_user where id = :alias for no key update")
                .param("alias", alias.value())
                .query(UUID.class)
                .optional();
        var moment = new Moment(clock.instant(), ZoneOffset.UTC);
        return moment.into(jdbc.sql("select " + ArrangementRow.COLUMNS + """
                        from helpline.arrangement one
                        where one.frequent_user_id = :alias and one.status = 'ACTIVE'
                            and (one.kind = 'LIMIT') = :limit
                        order by one.id
                        limit 2
                        for update
                        """))
                .param("alias", alias.value())
                .param("limit", limit)
                .query((row, _) -> ArrangementRow.read(row))
                .list();
    }

    /** The next conversation is at this time; one that was agreed for later and never came falls away. */
    void agreeNext(ArrangementId id, Instant at, Stamp stamp) {
        jdbc.sql("delete from helpline.agreed_next where arrangement_id = :id and at >= :now")
                .param("id", id.value())
                .param("now", Timestamp.from(stamp.at()))
                .update();
        jdbc.sql("""
                        insert into helpline.agreed_next (arrangement_id, at, agreed_by, agreed_at)
                        values (:id, :at, :by, :now)
                        on conflict (organisation_id, arrangement_id, at) do nothing
                        """)
                .param("id", id.value())
                .param("at", Timestamp.from(at))
                .param("by", stamp.by().value())
                .param("now", Timestamp.from(stamp.at()))
                .update();
    }
}
