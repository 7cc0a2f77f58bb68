package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.UsePattern;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the contacts of each alias looked like when last judged, so that what is new can be shown without judging all. */
@Repository
class Suggestions {

    private final JdbcClient jdbc;

    Suggestions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The time stands for as long as the suggestion stays the same. */
    void store(Map<UUID, UsePattern> suggested, Instant now) {
        var aliases = suggested.keySet().toArray(UUID[]::new);
        jdbc.sql("""
                        insert into helpline.use_suggestion as known (frequent_user_id, service_id, pattern, since)
                        select alias.id, alias.service_id, said.pattern, :now
                        from unnest(:aliases, :patterns) as said (alias, pattern)
                        join helpline.frequent_user alias on alias.id = said.alias
                        on conflict (organisation_id, frequent_user_id) do update
                        set pattern = excluded.pattern, since = excluded.since
                        where known.pattern <> excluded.pattern
                        """)
                .param("now", Timestamp.from(now))
                .param("aliases", aliases)
                .param(
                        "patterns",
                        Arrays.stream(aliases)
                                .map(alias -> suggested
                                        .getOrDefault(alias, UsePattern.UNCLEAR)
                                        .name())
                                .toArray(String[]::new))
                .update();
    }

    /** The newest that nobody has answered: whoever decided last saw another suggestion, and decided otherwise. */
    List<Unanswered> unanswered(Set<UUID> helplines, int limit) {
        return jdbc.sql("""
                        select said.frequent_user_id, known.alias, said.pattern, said.since
                        from helpline.use_suggestion said
                        join helpline.frequent_user known on known.id = said.frequent_user_id
                        left join lateral (
                            select decided.pattern, decided.suggested
                            from helpline.use_decision decided
                            where decided.frequent_user_id = said.frequent_user_id and decided.undone_at is null
                            order by decided.decided_at desc, decided.id desc
                            limit 1
                        ) last on true
                        where said.service_id = any(:helplines) and said.pattern <> 'UNCLEAR'
                            and said.pattern is distinct from last.pattern
                            and said.pattern is distinct from last.suggested
                        order by said.since desc, said.frequent_user_id
                        limit :limit
                        """)
                .param("helplines", helplines.toArray(UUID[]::new))
                .param("limit", limit)
                .query((row, _) -> new Unanswered(
                        row.getObject("frequent_user_id", UUID.class),
                        row.getString("alias"),
                        UsePattern.valueOf(row.getString("pattern")),
                        row.getTimestamp("since").toInstant()))
                .list();
    }
}
