package dk.samklang.helpline.recognition;

import dk.samklang.platform.identity.ServiceId;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Draws anew what aliases are recognised by, inside the caller's transaction: few aliases after a change, or all of a
 * helpline. One at a time in a helpline, so that two do not wait for each other's words.
 */
@Component
class DrawProfiles {

    /** All two thousand of a helpline in one statement take many times longer than by the hundred. */
    private static final int AT_ONCE = 100;

    private final JdbcClient jdbc;
    private final DrawHabits habits;
    private final DrawThemes themes;
    private final DrawWords words;

    DrawProfiles(JdbcClient jdbc, DrawHabits habits, DrawThemes themes, DrawWords words) {
        this.jdbc = jdbc;
        this.habits = habits;
        this.themes = themes;
        this.words = words;
    }

    void of(Collection<UUID> aliases) {
        var those = aliases.toArray(UUID[]::new);
        jdbc.sql("select distinct service_id from helpline.frequent_user where id = any(:aliases) order by service_id")
                .param("aliases", those)
                .query((row, _) -> new ServiceId(row.getObject("service_id", UUID.class)))
                .list()
                .forEach(this::hold);
        draw(those);
    }

    int ofAll(ServiceId service) {
        hold(service);
        List<UUID> all = jdbc.sql("select id from helpline.frequent_user where service_id = :service order by id")
                .param("service", service.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
        for (var from = 0; from < all.size(); from += AT_ONCE) {
            draw(all.subList(from, Math.min(all.size(), from + AT_ONCE)).toArray(UUID[]::new));
        }
        jdbc.sql("select helpline.analyse_recognition()")
                .query((_, _) -> service)
                .single();
        return all.size();
    }

    private void draw(UUID[] aliases) {
        habits.draw(aliases);
        themes.draw(aliases);
        words.draw(aliases);
    }

    void hold(ServiceId service) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('recognition/' || :service, 0))")
                .param("service", service.value().toString())
                .query((_, _) -> service)
                .single();
    }
}
