package dk.samklang.helpline.recognition;

import dk.samklang.platform.identity.ServiceId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Aliases that must be drawn anew, noted once for each change, so that those who note them never wait for each other. */
@Repository
class WaitingAliases {

    private final JdbcClient jdbc;

    WaitingAliases(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Set<UUID> aliases) {
        jdbc.sql("""
                        insert into helpline.recognition_waiting (frequent_user_id, service_id)
                        select id, service_id from helpline.frequent_user where id = any(:aliases)
                        """).param("aliases", aliases.toArray(UUID[]::new)).update();
    }

    /** The helplines of the organisation the caller works for in which aliases wait. */
    List<ServiceId> helplines() {
        return jdbc.sql("select distinct service_id from helpline.recognition_waiting order by service_id")
                .query((row, _) -> new ServiceId(row.getObject("service_id", UUID.class)))
                .list();
    }

    /** Takes so many aliases out of those that wait, for the caller to draw in the same transaction. */
    Set<UUID> take(ServiceId helpline, int many) {
        return jdbc.sql("""
                        delete from helpline.recognition_waiting waiting
                        using (
                            select distinct frequent_user_id
                            from helpline.recognition_waiting
                            where service_id = :helpline
                            order by frequent_user_id
                            limit :many
                        ) next
                        where waiting.frequent_user_id = next.frequent_user_id
                        returning waiting.frequent_user_id
                        """)
                .param("helpline", helpline.value())
                .param("many", many)
                .query((row, _) -> row.getObject("frequent_user_id", UUID.class))
                .set();
    }
}
