package dk.samklang.trail;

import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was read in a month, to count and to draw from. */
@Repository
class Readings {

    private static final int USUAL_SIZE = 20;

    private final JdbcClient jdbc;

    Readings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many are drawn each month. */
    int sampleSize() {
        return jdbc.sql("select size from trail.sampling")
                .query(Integer.class)
                .optional()
                .orElse(USUAL_SIZE);
    }

    void chooseSampleSize(int size) {
        jdbc.sql("""
                        insert into trail.sampling (size) values (:size)
                        on conflict (organisation_id) do update set size = excluded.size
                        """).param("size", size).update();
    }

    boolean any(YearMonth month, ZoneId zone) {
        return jdbc.sql("""
                        select exists (
                            select from audit.entry where action = 'READ' and at >= :from and at < :until)
                        """)
                .param("from", start(month, zone))
                .param("until", start(month.plusMonths(1), zone))
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    long count(YearMonth month, ZoneId zone) {
        return jdbc.sql("select count(*) from audit.entry where action = 'READ' and at >= :from and at < :until")
                .param("from", start(month, zone))
                .param("until", start(month.plusMonths(1), zone))
                .query((row, _) -> row.getLong(1))
                .single();
    }

    /** By chance, in the order of time; the chance is the database's, so nobody can tell beforehand which. */
    List<UUID> draw(YearMonth month, ZoneId zone, int size) {
        return jdbc.sql("""
                        select id
                        from (
                            select id, at
                            from audit.entry
                            where action = 'READ' and at >= :from and at < :until
                            order by random()
                            limit :size) as drawn
                        order by at, id
                        """)
                .param("from", start(month, zone))
                .param("until", start(month.plusMonths(1), zone))
                .param("size", size)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private static OffsetDateTime start(YearMonth month, ZoneId zone) {
        return month.atDay(1).atStartOfDay(zone).toOffsetDateTime();
    }
}
