package dk.samklang.helpline.phrases;

import dk.samklang.helpline.phrases.Phrase.Details;
import dk.samklang.helpline.phrases.Phrase.Verdicts;
import dk.samklang.platform.identity.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wordings of all helplines, as their leaders keep them. */
@Repository
class Phrases {

    static final String KIND = "phrase";
    static final String STARTER = "phrases.starter.";

    private static final String SELECT = """
            select phrase.id, phrase.service_id, phrase.starter, phrase.words, phrase.stage, phrase.situation,
                   phrase.retired_at, phrase.version,
                   array(select type.type_id from helpline.phrase_type type
                         where type.organisation_id = phrase.organisation_id and type.phrase_id = phrase.id) as types,
                   array(select theme.theme_id from helpline.phrase_theme theme
                         where theme.organisation_id = phrase.organisation_id and theme.phrase_id = phrase.id) as themes,
                   coalesce(said.helpful, 0) as helpful, coalesce(said.verdicts, 0) as verdicts
            from helpline.phrase
            left join lateral (
                select count(*) filter (where verdict.helpful) as helpful, count(*) as verdicts
                from helpline.phrase_verdict verdict
                where verdict.organisation_id = phrase.organisation_id and verdict.phrase_id = phrase.id
            ) said on true
            """;

    private final JdbcClient jdbc;

    Phrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those in use first, in the house's own order; then those out of use, the latest first. */
    List<Phrase> all(ServiceId service) {
        return jdbc.sql(SELECT + """
                        where phrase.service_id = :service
                        order by phrase.retired_at desc nulls first, phrase.position, phrase.id
                        limit 400
                        """)
                .param("service", service.value())
                .query((row, _) -> toPhrase(row))
                .list();
    }

    /** The wording, where it is on the list of one of these helplines. */
    Optional<Phrase> find(PhraseId id, Set<UUID> services) {
        return jdbc.sql(SELECT + "where phrase.id = :id and phrase.service_id = any(:services)")
                .param("id", id.value())
                .param("services", services.toArray(UUID[]::new))
                .query((row, _) -> toPhrase(row))
                .optional();
    }

    /** Until the transaction ends, nobody else changes this helpline's wordings. */
    void hold(ServiceId service) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('phrase/' || :service, 0))")
                .param("service", service.value().toString())
                .query((_, _) -> service)
                .single();
    }

    /** Adds a wording of the house's own, last on the list. */
    void add(PhraseId id, ServiceId service, Details details) {
        jdbc.sql("""
                        insert into helpline.phrase (id, service_id, words, stage, situation, position)
                        select :id, :service, :words, :stage, :situation, coalesce(max(position), 0) + 1
                        from helpline.phrase
                        where service_id = :service
                        """)
                .param("id", id.value())
                .param("service", service.value())
                .param("words", details.words())
                .param("stage", details.stage().name())
                .param("situation", name(details.situation()))
                .update();
        fit(id, service, details);
    }

    /** False when somebody else changed it since this version. */
    boolean change(Phrase phrase, Details details, int version) {
        var changed = jdbc.sql("""
                        update helpline.phrase
                        set words = :words, stage = :stage, situation = :situation, version = version + 1
                        where id = :id and version = :version
                        """)
                        .param("id", phrase.id().value())
                        .param("words", details.words())
                        .param("stage", details.stage().name())
                        .param("situation", name(details.situation()))
                        .param("version", version)
                        .update()
                == 1;
        if (changed) {
            fit(phrase.id(), phrase.service(), details);
        }
        return changed;
    }

    /** Types and themes of another helpline are nobody's to fit. */
    private void fit(PhraseId id, ServiceId service, Details details) {
        List.of("type", "theme")
                .forEach(kind -> jdbc.sql("""
                        with left_out as (
                            delete from helpline.phrase_%1$s where phrase_id = :id and %1$s_id <> all(:chosen)
                        )
                        insert into helpline.phrase_%1$s (phrase_id, %1$s_id)
                        select :id, chosen.id
                        from helpline.%2$s chosen
                        where chosen.service_id = :service and chosen.id = any(:chosen)
                        on conflict do nothing
                        """.formatted(kind, kind.equals("type") ? "user_type" : "theme"))
                        .param("id", id.value())
                        .param("service", service.value())
                        .param(
                                "chosen",
                                (kind.equals("type") ? details.types() : details.themes()).toArray(UUID[]::new))
                        .update());
    }

    /** Puts a helpline's wordings in this order, by numbering them anew. */
    void order(ServiceId service, List<PhraseId> order) {
        jdbc.sql("""
                        update helpline.phrase
                        set position = given.position
                        from unnest(:ids) with ordinality as given (id, position)
                        where phrase.id = given.id and phrase.service_id = :service
                        """)
                .param("ids", order.stream().map(PhraseId::value).toArray(UUID[]::new))
                .param("service", service.value())
                .update();
    }

    /** Takes a wording out of use, or, with null, into use again where it stood on the list. */
    void retire(PhraseId id, @Nullable Instant at) {
        jdbc.sql("update helpline.phrase set retired_at = :at where id = :id")
                .param("id", id.value())
                .param("at", at == null ? null : Timestamp.from(at))
                .update();
    }

    private static @Nullable String name(@Nullable Situation situation) {
        return situation == null ? null : situation.name();
    }

    static @Nullable Situation situation(ResultSet row) throws SQLException {
        var name = row.getString("situation");
        return name == null ? null : Situation.valueOf(name);
    }

    static @Nullable String starterKey(ResultSet row) throws SQLException {
        var starter = row.getString("starter");
        return starter == null ? null : STARTER + starter;
    }

    private static Phrase toPhrase(ResultSet row) throws SQLException {
        return new Phrase(
                new PhraseId(row.getObject("id", UUID.class)),
                new ServiceId(row.getObject("service_id", UUID.class)),
                starterKey(row),
                new Details(
                        row.getString("words"),
                        Stage.valueOf(row.getString("stage")),
                        situation(row),
                        ids(row, "types"),
                        ids(row, "themes")),
                new Verdicts(row.getInt("helpful"), row.getInt("verdicts")),
                row.getTimestamp("retired_at") != null,
                row.getInt("version"));
    }

    private static Set<UUID> ids(ResultSet row, String column) throws SQLException {
        return Set.of((UUID[]) row.getArray(column).getArray());
    }
}
