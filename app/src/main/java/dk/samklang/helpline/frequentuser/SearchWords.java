package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What search compares: the words of cards without their endings, and aliases also as they stand. */
@Repository
class SearchWords {

    private static final String FORGET = """
            delete from helpline.frequent_user_word word
            using helpline.frequent_user known
            where known.organisation_id = word.organisation_id and known.id = word.frequent_user_id and %s = :id
            """;

    private static final String DRAW = """
            insert into helpline.frequent_user_word (frequent_user_id, place, lexeme)
            select known.id, said.place, word.lexeme
            from helpline.frequent_user known
            cross join lateral (values
                (3, to_tsvector('pg_catalog.simple', alias) || to_tsvector('pg_catalog.danish', alias)),
                (2, to_tsvector('pg_catalog.danish', concat_ws(' ', writing_style, behaviour, usual_themes, usual_times))),
                (1, to_tsvector('pg_catalog.danish', concat_ws(' ', approach_first, approach_second, approach_third)))
            ) as said (place, words)
            cross join lateral unnest(said.words) as word
            where %s = :id
            """;

    private final JdbcClient jdbc;

    SearchWords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void draw(FrequentUserId card) {
        draw("known.id", card.value());
    }

    void drawAll(ServiceId helpline) {
        draw("known.service_id", helpline.value());
    }

    private void draw(String column, UUID id) {
        jdbc.sql(FORGET.replace("%s", column)).param("id", id).update();
        jdbc.sql(DRAW.replace("%s", column)).param("id", id).update();
    }
}
