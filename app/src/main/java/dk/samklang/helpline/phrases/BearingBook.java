package dk.samklang.helpline.phrases;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The bearings of all helplines with every earlier list of them. */
@Repository
class BearingBook {

    static final String KIND = "bearings";

    private static final int MANY = 50;

    private final JdbcClient jdbc;

    BearingBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The lists there have been, the present one first; empty while the starters stand. */
    List<Bearings> all(ServiceId service) {
        return upTo(service, MANY);
    }

    Bearings now(ServiceId service) {
        return upTo(service, 1).stream().findFirst().orElseGet(() -> new Bearings(service, 0, List.of(), null));
    }

    private List<Bearings> upTo(ServiceId service, int many) {
        return jdbc.sql("""
                        select service_id, version, lines, changed_by, changed_at
                        from helpline.bearings
                        where service_id = :service
                        order by version desc
                        limit :many
                        """)
                .param("service", service.value())
                .param("many", many)
                .query((row, _) -> toBearings(row))
                .list();
    }

    /** Adds the next version; false when somebody else was faster. */
    boolean add(Bearings next, Bearings.Changed changed) {
        return jdbc.sql("""
                        insert into helpline.bearings (service_id, version, lines, changed_by, changed_at)
                        values (:service, :version, :lines, :by, :at)
                        on conflict do nothing
                        """)
                        .param("service", next.service().value())
                        .param("version", next.version())
                        .param("lines", next.lines().toArray(String[]::new))
                        .param("by", changed.by().value())
                        .param("at", Timestamp.from(changed.at()))
                        .update()
                == 1;
    }

    private static Bearings toBearings(ResultSet row) throws SQLException {
        return new Bearings(
                new ServiceId(row.getObject("service_id", UUID.class)),
                row.getInt("version"),
                List.of((String[]) row.getArray("lines").getArray()),
                new Bearings.Changed(
                        new StaffId(row.getObject("changed_by", UUID.class)),
                        row.getTimestamp("changed_at").toInstant()));
    }
}
