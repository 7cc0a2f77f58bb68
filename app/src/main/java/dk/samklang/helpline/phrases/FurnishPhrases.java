package dk.samklang.helpline.phrases;

import dk.samklang.organisation.HelplineFounded;
import dk.samklang.platform.ids.Ids;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a new helpline wordings to begin with, in the transaction that founds it. */
@Component
class FurnishPhrases {

    private static final int MANY = 400;

    private final JdbcClient jdbc;

    FurnishPhrases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(HelplineFounded event) {
        var service = event.service().value();
        jdbc.sql("""
                        insert into helpline.phrase (id, service_id, starter, stage, situation, position)
                        select (:ids)[given.position], :service, given.name, given.stage, given.situation, given.position
                        from helpline.starter_phrase given
                        """)
                .param("ids", Stream.generate(Ids::next).limit(MANY).toArray(UUID[]::new))
                .param("service", service)
                .update();
        fit("type", "user_type", service);
        fit("theme", "theme", service);
    }

    private void fit(String kind, String table, UUID service) {
        jdbc.sql("""
                        insert into helpline.phrase_%1$s (phrase_id, %1$s_id)
                        select phrase.id, chosen.id
                        from helpline.phrase
                        join helpline.starter_phrase given on given.name = phrase.starter
                        join helpline.%2$s chosen
                            on chosen.organisation_id = phrase.organisation_id and chosen.service_id = phrase.service_id
                        where phrase.service_id = :service and chosen.starter = any(given.%1$ss)
                        """.formatted(kind, table)).param("service", service).update();
    }
}
