package dk.samklang.helpline.recognition;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Draws what the latest conversations with aliases were about. */
@Repository
class DrawThemes {

    private final JdbcClient jdbc;

    DrawThemes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void draw(UUID[] aliases) {
        jdbc.sql("delete from helpline.recognition_theme where frequent_user_id = any(:aliases)")
                .param("aliases", aliases)
                .update();
        jdbc.sql("""
                        insert into helpline.recognition_theme (service_id, theme_id, frequent_user_id, conversations)
                        select known.service_id, about.theme_id, known.id, count(*)
                        from helpline.frequent_user known
                        cross join lateral (
                            select latest.id
                            from helpline.conversation latest
                            where latest.organisation_id = known.organisation_id and latest.frequent_user_id = known.id
                            order by latest.started_at desc, latest.id desc
                            limit :latest
                        ) talk
                        join helpline.conversation_theme about
                            on about.organisation_id = known.organisation_id and about.conversation_id = talk.id
                        where known.id = any(:aliases)
                        group by known.service_id, about.theme_id, known.id
                        """).param("aliases", aliases).param("latest", Weights.LATEST).update();
    }
}
