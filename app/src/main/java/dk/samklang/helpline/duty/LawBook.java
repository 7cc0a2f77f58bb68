package dk.samklang.helpline.duty;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The sections of the law, by date. */
@Repository
class LawBook {

    private final JdbcClient jdbc;

    LawBook(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Each duty where it stands on this day. */
    List<LawSection> on(LocalDate day) {
        return jdbc.sql("""
                        select distinct on (duty) duty, act, section, valid_from, checked_on, source
                        from helpline.law_section
                        where valid_from <= :day
                        order by duty, valid_from desc
                        """)
                .param("day", day)
                .query((row, _) -> new LawSection(
                        Duty.valueOf(row.getString("duty")),
                        row.getString("act"),
                        row.getString("section"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("checked_on", LocalDate.class),
                        row.getString("source")))
                .list();
    }
}
