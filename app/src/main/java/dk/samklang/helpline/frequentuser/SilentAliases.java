package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import java.sql.Timestamp;
import java.time.Instant;
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

    /** When an alias goes; for {@code known}, {@code rules} and {@code house}. */
    private static final String GOES_AT = """
            ((greatest(known.last_contact_at, known.created_at) at time zone house.zone)
                    + make_interval(months => rules.alias_months)) at time zone house.zone""";

    /** A month back and a month on differ by three days at most; the wider bound is what the index can be asked for. */
    private static final String DUE = """
            greatest(known.last_contact_at, known.created_at)
                    < cast(:now as timestamptz) - make_interval(months => rules.alias_months) + interval '4 days'
                and %s < cast(:now as timestamptz)""".formatted(GOES_AT);

    private final JdbcClient jdbc;

    SilentAliases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The helplines that have an alias whose time has passed. */
    List<ServiceId> helplines(Instant now) {
        return jdbc.sql("""
                        select rules.service_id
                        from helpline.settings rules
                        join organisation.organisation house on house.organisation_id = rules.organisation_id
                        where exists (
                            select from helpline.frequent_user known
                            where known.organisation_id = rules.organisation_id and known.service_id = rules.service_id
                                and %s)
                        order by rules.service_id
                        """.formatted(DUE))
                .param("now", Timestamp.from(now))
                .query((row, _) -> new ServiceId(row.getObject("service_id", UUID.class)))
                .list();
    }

    /** The longest silent whose time has passed, held until the transaction ends; those that others hold are left out. */
    Set<UUID> hold(ServiceId helpline, Set<UUID> spared, Instant now, int many) {
        return jdbc.sql("""
                        select known.id
                        from helpline.settings rules
                        join organisation.organisation house on house.organisation_id = rules.organisation_id
                        join helpline.frequent_user known
                            on known.organisation_id = rules.organisation_id and known.service_id = rules.service_id
                        where rules.service_id = :helpline and known.id <> all(:spared)
                            and %s
                        order by greatest(known.last_contact_at, known.created_at), known.id
                        limit :many
                        for update of known skip locked
                        """.formatted(DUE))
                .param("helpline", helpline.value())
                .param("spared", spared.toArray(UUID[]::new))
                .param("now", Timestamp.from(now))
                .param("many", many)
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
    }

    /** Deletes cards with their versions, types and words; what others keep must be gone. */
    List<String> delete(Set<UUID> aliases) {
        return jdbc.sql("delete from helpline.frequent_user where id = any(:aliases) returning alias")
                .param("aliases", aliases.toArray(UUID[]::new))
                .query((row, _) -> row.getString("alias"))
                .list();
    }

    /** The database keeps samples of words to plan by; those of words that went must not outlive them. */
    void forgetSamples() {
        jdbc.sql("select helpline.forget_samples()").query((_, _) -> true).single();
    }
}
