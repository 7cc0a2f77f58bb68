package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.retention.Foreseen;
import dk.samklang.platform.retention.HouseLimit;
import dk.samklang.platform.retention.RetentionNight;
import dk.samklang.register.Leaving;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Aliases by how long they have been silent. Silence begins with the last contact, or when the card was made where that is
 * later; it lasts as many months as the house decided, by its own calendar.
 */
@Repository
class SilentAliases {

    /** From when an alias is silent, as the index has it. */
    private static final String SINCE = "greatest(known.last_contact_at, known.created_at)";

    /**
     * What each helpline decided. A month back and a month on differ by three days at most: the wider bound is what the
     * index can be asked for. It is reckoned here, as row security keeps reckoning away from the index.
     */
    private static final String RULES = """
            with rules as materialized (
                select decided.service_id, decided.alias_months, decided.unlinked_text_days, house.zone,
                       cast(:now as timestamptz) - make_interval(months => decided.alias_months)
                           + interval '4 days' as bound
                from helpline.settings decided
                join organisation.organisation house on house.organisation_id = decided.organisation_id
            )
            """;

    /** When an alias goes. */
    private static final String GOES_AT =
            "((%s at time zone rules.zone) + make_interval(months => rules.alias_months)) at time zone rules.zone"
                    .formatted(SINCE);

    /** The night in which it goes; later by what a restore has lost. */
    private static final String NIGHT =
            RetentionNight.dateAfter(GOES_AT + " + make_interval(secs => cast(:lost as integer))");

    /** What was registered these days stays as long as it would without an alias, however long ago it was held. */
    private static final String DUE = """
            known.service_id = rules.service_id and %s < rules.bound and %s < cast(:now as timestamptz)
                and not exists (
                    select from helpline.conversation late
                    where late.frequent_user_id = known.id
                        and late.registered_at
                            > cast(:now as timestamptz) - make_interval(days => rules.unlinked_text_days))
            """.formatted(SINCE, GOES_AT);

    static final String HELPLINES = RULES + """
            select rules.service_id
            from rules
            cross join lateral (
                select known.id from helpline.frequent_user known where %s order by %s limit 1
            ) due
            order by rules.service_id
            """.formatted(DUE, SINCE);

    private final JdbcClient jdbc;

    SilentAliases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The helplines that have an alias whose time has passed. */
    List<ServiceId> helplines(Instant now) {
        return jdbc.sql(HELPLINES)
                .param("now", Timestamp.from(now))
                .query((row, _) -> new ServiceId(row.getObject("service_id", UUID.class)))
                .list();
    }

    /** The longest silent whose time has passed, held until the transaction ends; those that others hold are left out. */
    Set<UUID> hold(ServiceId helpline, Set<UUID> spared, Instant now, int many) {
        return jdbc.sql(RULES + """
                        select due.id
                        from rules
                        cross join lateral (
                            select known.id
                            from helpline.frequent_user known
                            where %s and known.id <> all(:spared)
                            order by %s, known.id
                            limit :many
                            for update skip locked
                        ) due
                        where rules.service_id = :helpline
                        """.formatted(DUE, SINCE))
                .param("helpline", helpline.value())
                .param("spared", spared.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .param("many", many)
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    /**
     * How many go in which night, if they stay silent.
     *
     * @param lost by how much silence lasts longer, since a restore
     */
    List<Foreseen> foresee(Instant until, Duration lost) {
        return jdbc.sql(RULES + """
                        select due.night, count(*) as records
                        from rules
                        cross join lateral (
                            select %s as night from helpline.frequent_user known where %s offset 0
                        ) due
                        group by due.night
                        """.formatted(NIGHT, DUE))
                .param("now", Timestamp.from(until.minus(lost)))
                .param("lost", lost.toSeconds())
                .query((row, _) -> Foreseen.read(row))
                .list();
    }

    /** How many go until then, in helplines of the one who asks. */
    int leaving(Set<UUID> helplines, Instant until, Duration lost) {
        return jdbc.sql(RULES + """
                        select count(*)
                        from rules
                        join helpline.frequent_user known on %s
                        where rules.service_id = any(:helplines)
                        """.formatted(DUE))
                .param("helplines", helplines.toArray(UUID[]::new))
                .param("now", Timestamp.from(until.minus(lost)))
                .query(Integer.class)
                .single();
    }

    /** Those that go first, in helplines of the one who asks. */
    List<Leaving> leaving(Set<UUID> helplines, Instant until, Duration lost, int limit) {
        return jdbc.sql(RULES + """
                        select due.id, due.alias, due.silent_since, due.night
                        from rules
                        cross join lateral (
                            select known.id, known.alias, %2$s as silent_since, %1$s as night
                            from helpline.frequent_user known
                            where %3$s
                            order by %2$s, known.id
                            limit :limit
                        ) due
                        where rules.service_id = any(:helplines)
                        order by due.night, due.silent_since, due.id
                        limit :limit
                        """.formatted(NIGHT, SINCE, DUE))
                .param("helplines", helplines.toArray(UUID[]::new))
                .param("now", Timestamp.from(until.minus(lost)))
                .param("lost", lost.toSeconds())
                .param("limit", limit)
                .query((row, _) -> new Leaving(
                        row.getString("alias"),
                        "/helpline/frequent-users/" + row.getString("id"),
                        row.getTimestamp("silent_since").toInstant(),
                        row.getObject("night", LocalDate.class)))
                .list();
    }

    /** The night in which an alias goes if it stays silent. */
    LocalDate night(FrequentUserId alias, Duration lost) {
        return jdbc.sql("""
                        select %s as night
                        from helpline.frequent_user known
                        join (select decided.organisation_id, decided.service_id, decided.alias_months, house.zone
                              from helpline.settings decided
                              join organisation.organisation house
                                  on house.organisation_id = decided.organisation_id) rules
                            on rules.organisation_id = known.organisation_id and rules.service_id = known.service_id
                        where known.id = :id
                        """.formatted(NIGHT))
                .param("id", alias.value())
                .param("lost", lost.toSeconds())
                .query((row, _) -> row.getObject("night", LocalDate.class))
                .single();
    }

    List<HouseLimit> limits() {
        return jdbc.sql("""
                        select service.name, rules.alias_months as number
                        from helpline.settings rules
                        join organisation.service
                            on service.organisation_id = rules.organisation_id and service.id = rules.service_id
                        order by service.name
                        limit 50
                        """)
                .query((row, _) -> new HouseLimit(row.getString("name"), row.getInt("number")))
                .list();
    }

    /** Deletes cards with their versions, types and words; what others keep must be gone. */
    List<Gone> delete(Set<UUID> aliases) {
        return jdbc.sql("delete from helpline.frequent_user where id = any(:aliases) returning id, service_id, alias")
                .param("aliases", aliases.toArray(UUID[]::new))
                .query((row, _) -> new Gone(
                        row.getObject("id", UUID.class),
                        row.getObject("service_id", UUID.class),
                        row.getString("alias")))
                .list();
    }

    /** An alias that was just deleted. */
    record Gone(UUID id, UUID service, String alias) {

        /** Prints no alias. */
        @Override
        public String toString() {
            return "Gone[" + id + "]";
        }
    }

    /** The database keeps samples of words to plan by; those of words that went must not outlive them. */
    void forgetSamples() {
        jdbc.sql("select helpline.forget_samples()").query((_, _) -> true).single();
    }
}
