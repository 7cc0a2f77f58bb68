package dk.samklang.helpline.phrases;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the wordings at hand in a conversation, those that fit the caller and the themes first (FB-15). */
@Service
public class OfferPhrases {

    private final JdbcClient jdbc;

    OfferPhrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom and what a conversation is about, as far as is known. */
    public record About(@Nullable UUID frequentUser, Set<UUID> themes) {}

    /** Those in use, in the order of the house; nothing in a helpline that is not this person's. One statement. */
    @Transactional(readOnly = true)
    public List<OfferedPhrase> offer(SignedIn by, ServiceId service, About about) {
        return jdbc.sql("""
                        with fitting as (
                            select fits.phrase_id
                            from helpline.phrase_type fits
                            join helpline.frequent_user_type held on held.type_id = fits.type_id
                            where held.frequent_user_id = :frequentUser
                            union
                            select fits.phrase_id from helpline.phrase_theme fits where fits.theme_id = any(:themes)
                        )
                        select phrase.id, phrase.starter, phrase.words, phrase.stage, phrase.situation,
                               fitting.phrase_id is not null as fits, verdict.helpful
                        from helpline.phrase
                        left join fitting on fitting.phrase_id = phrase.id
                        left join helpline.phrase_verdict verdict
                            on verdict.organisation_id = phrase.organisation_id
                                and verdict.phrase_id = phrase.id and verdict.staff_id = :staff
                        where phrase.service_id = :service and phrase.service_id = any(:services)
                            and phrase.retired_at is null
                        order by fits desc, phrase.position, phrase.id
                        limit 400
                        """)
                .param("frequentUser", about.frequentUser())
                .param("themes", about.themes().toArray(UUID[]::new))
                .param("staff", by.staff().value())
                .param("service", service.value())
                .param("services", by.servicesWhere(PhrasePermissions.USE).toArray(UUID[]::new))
                .query((row, _) -> new OfferedPhrase(
                        new PhraseId(row.getObject("id", UUID.class)),
                        Phrases.starterKey(row),
                        row.getString("words"),
                        Stage.valueOf(row.getString("stage")),
                        Phrases.situation(row),
                        row.getBoolean("fits"),
                        row.getObject("helpful", Boolean.class)))
                .list();
    }
}
