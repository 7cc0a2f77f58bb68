package dk.samklang.helpline.conversation;

import dk.samklang.testing.House;
import dk.samklang.testing.Sql;
import java.util.List;
import java.util.UUID;

/** What stands in the tables, seen by their owner. */
final class Stored {

    private Stored() {}

    static int conversations(House house) {
        return Sql.asOwner()
                .sql("select count(*) from helpline.conversation where organisation_id = :house")
                .param("house", house.organisation().value())
                .query(Integer.class)
                .single();
    }

    static int minutes(UUID conversation) {
        return Sql.asOwner()
                .sql("select duration_minutes from helpline.conversation where id = :id")
                .param("id", conversation)
                .query(Integer.class)
                .single();
    }

    /** When the conversation began, in UTC, such as {@code 2026-03-02T08:00:00Z}. */
    static String start(UUID conversation) {
        return Sql.asOwner()
                .sql("""
                        select to_char(started_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
                        from helpline.conversation
                        where id = :id
                        """)
                .param("id", conversation)
                .query(String.class)
                .single();
    }

    /** The tables in which these words stand, whatever the column. */
    static List<String> tablesHolding(String words) {
        return tables().stream().filter(table -> holds(table, words)).toList();
    }

    private static List<String> tables() {
        return Sql.asOwner().sql("""
                        select format('%I.%I', schemaname, tablename) as name
                        from pg_tables
                        where schemaname not in ('pg_catalog', 'information_schema')
                        order by 1
                        """).query((row, _) -> row.getString("name")).list();
    }

    private static boolean holds(String table, String words) {
        return Sql.asOwner()
                .sql("select exists (select from " + table + " as line where position(:words in line::text) > 0)")
                .param("words", words)
                .query(Boolean.class)
                .single();
    }
}
