package dk.samklang.organisation;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: everybody who works or has worked here, by name, to choose one from. */
@Service
public class ListColleagues {

    private static final int MANY = 2_000;

    private final JdbcClient jdbc;

    ListColleagues(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Somebody's id and name. */
    public record Colleague(UUID id, String name) {

        /** Prints no name. */
        @Override
        public String toString() {
            return "Colleague[" + id + "]";
        }
    }

    @Transactional(readOnly = true)
    public List<Colleague> list() {
        return jdbc.sql("""
                        select id, display_name
                        from organisation.staff_member
                        order by display_name collate "da-x-icu", id
                        limit :limit
                        """)
                .param("limit", MANY)
                .query((row, _) -> new Colleague(row.getObject("id", UUID.class), row.getString("display_name")))
                .list();
    }
}
