package dk.samklang.helpline.referral;

import dk.samklang.organisation.HelplineFounded;
import dk.samklang.platform.ids.Ids;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives a new helpline the nationwide offers to begin with, due for checking, in the transaction that founds it. */
@Component
class FurnishDirectory {

    private static final int MANY = 100;

    private final JdbcClient jdbc;

    FurnishDirectory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventListener
    void on(HelplineFounded event) {
        var service = event.service().value();
        jdbc.sql("""
                        insert into helpline.referral_option
                            (id, service_id, starter, name, kind, phone, web, open_to_all)
                        select (:ids)[row_number() over (order by given.name)], :service, given.name, given.title,
                               given.kind, given.phone, given.web, true
                        from helpline.starter_referral_option given
                        """)
                .param("ids", Stream.generate(Ids::next).limit(MANY).toArray(UUID[]::new))
                .param("service", service)
                .update();
        fit("type", "user_type", service);
        fit("theme", "theme", service);
    }

    private void fit(String kind, String table, UUID service) {
        jdbc.sql("""
                        insert into helpline.referral_option_%1$s (option_id, %1$s_id)
                        select option.id, chosen.id
                        from helpline.referral_option option
                        join helpline.starter_referral_option given on given.name = option.starter
                        join helpline.%2$s chosen
                            on chosen.organisation_id = option.organisation_id and chosen.service_id = option.service_id
                        where option.service_id = :service and chosen.starter = any(given.%1$ss)
                        """.formatted(kind, table)).param("service", service).update();
    }
}
