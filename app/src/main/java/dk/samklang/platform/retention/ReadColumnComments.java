package dk.samklang.platform.retention;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: every kind of record there is, read from what the columns of the database say of themselves. */
@Service
public class ReadColumnComments {

    private final JdbcClient jdbc;

    /** Only a migration changes them, and migrations are over before this program answers anybody. */
    private volatile @Nullable List<KeptKind> read;

    ReadColumnComments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The most sensitive first. */
    @Transactional(readOnly = true)
    public List<KeptKind> kinds() {
        var known = read;
        if (known == null) {
            known = readKinds();
            read = known;
        }
        return known;
    }

    private List<KeptKind> readKinds() {
        return jdbc.sql("""
                        with said as (
                            select c.oid::regclass::text as place,
                                   regexp_match(col_description(c.oid, a.attnum),
                                                '^class: ([a-z]+); retention: ([a-z-]+)') as words
                            from pg_catalog.pg_class c
                            join pg_catalog.pg_namespace n on n.oid = c.relnamespace
                            join pg_catalog.pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                            where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$)'
                        )
                        select words[2] as clock,
                               max(array_position(array['none', 'internal', 'personal', 'special'], words[1])) as rank,
                               array_agg(distinct place order by place) as places
                        from said
                        where words[2] <> 'row'
                        group by words[2]
                        order by rank desc, clock
                        """)
                .query((row, _) -> new KeptKind(
                        row.getString("clock"),
                        List.of("none", "internal", "personal", "special").get(row.getInt("rank") - 1),
                        List.of((String[]) row.getArray("places").getArray())))
                .list();
    }
}
