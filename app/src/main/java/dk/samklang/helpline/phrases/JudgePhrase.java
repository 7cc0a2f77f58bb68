package dk.samklang.helpline.phrases;

import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: a counsellor says whether a wording helped, says otherwise, or takes it back (FB-15). It says something of the
 * wording and nothing of anybody, so the trail does not name who said it.
 */
@Service
public class JudgePhrase {

    private final JdbcClient jdbc;

    JudgePhrase(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param helpful null to take back what one said
     * @return the wording with what one says of it now; empty where it is not at hand for this person
     */
    @Transactional
    public Optional<OfferedPhrase> judge(PhraseId id, @Nullable Boolean helpful, SignedIn by) {
        var found = find(id, helpful, by);
        found.ifPresent(_ -> store(id, helpful, by));
        return found;
    }

    private Optional<OfferedPhrase> find(PhraseId id, @Nullable Boolean helpful, SignedIn by) {
        return jdbc.sql("""
                        select id, starter, words, stage, situation
                        from helpline.phrase
                        where id = :id and service_id = any(:services) and retired_at is null
                        """)
                .param("id", id.value())
                .param("services", by.servicesWhere(PhrasePermissions.USE).toArray(UUID[]::new))
                .query((row, _) -> new OfferedPhrase(
                        id,
                        Phrases.starterKey(row),
                        row.getString("words"),
                        Stage.valueOf(row.getString("stage")),
                        Phrases.situation(row),
                        false,
                        helpful))
                .optional();
    }

    private void store(PhraseId id, @Nullable Boolean helpful, SignedIn by) {
        var statement = helpful == null
                ? "delete from helpline.phrase_verdict where phrase_id = :id and staff_id = :staff"
                : """
                  insert into helpline.phrase_verdict (phrase_id, staff_id, helpful)
                  values (:id, :staff, :helpful)
                  on conflict (organisation_id, phrase_id, staff_id) do update set helpful = excluded.helpful
                  """;
        var asked = jdbc.sql(statement)
                .param("id", id.value())
                .param("staff", by.staff().value());
        (helpful == null ? asked : asked.param("helpful", helpful)).update();
    }
}
