package dk.samklang.testing;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Everything that stands in the database, read by its owner as a full export would read it. */
public final class WholeDatabase {

    private static final String SAYING = """
            (position(:words in lower(line::text)) > 0
                or position(encode(convert_to(:words, 'UTF8'), 'hex') in line::text) > 0)
            """;

    private WholeDatabase() {}

    /** Where this stands, whatever the column and its capitals, as text or as bytes. */
    public static List<String> tablesSaying(String words) {
        var low = words.toLowerCase(Locale.ROOT);
        return Stream.concat(tables().stream().filter(table -> says(table, low)), samplesSaying(low).stream())
                .toList();
    }

    /** The columns of which the planner keeps a sample with this in it. */
    private static List<String> samplesSaying(String words) {
        return Sql.asOwner()
                .sql("""
                        select concat_ws('.', 'samples of ' || schemaname, tablename, attname) as name
                        from pg_catalog.pg_stats as line
                        where %s
                        order by 1
                        """.formatted(SAYING))
                .param("words", words)
                .query((row, _) -> row.getString("name"))
                .list();
    }

    /** For each of an organisation's tables a digest of its rows. */
    public static Map<String, String> digests(House house) {
        var digests = new TreeMap<String, String>();
        Sql.asOwner()
                .sql("""
                        select c.oid::regclass::text as name
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attname = 'organisation_id'
                        where c.relkind in ('r', 'p') and n.nspname !~ '^(pg_|information_schema$)'
                        """)
                .query((row, _) -> row.getString("name"))
                .list()
                .forEach(table -> digests.put(table, digest(table, house)));
        return digests;
    }

    private static String digest(String table, House house) {
        return Sql.asOwner()
                .sql("select coalesce(md5(string_agg(line::text, '' order by line::text)), '') from " + table
                        + " as line where organisation_id = :house")
                .param("house", house.organisation().value())
                .query(String.class)
                .single();
    }

    /** All tables of all schemas. */
    private static List<String> tables() {
        return Sql.asOwner().sql("""
                        select c.oid::regclass::text as name
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^(pg_|information_schema$)'
                        order by 1
                        """).query((row, _) -> row.getString("name")).list();
    }

    private static boolean says(String table, String words) {
        return Sql.asOwner()
                .sql("select exists (select from " + table + " as line where " + SAYING + ")")
                .param("words", words)
                .query(Boolean.class)
                .single();
    }
}
