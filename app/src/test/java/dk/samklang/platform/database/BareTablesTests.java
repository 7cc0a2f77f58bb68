package dk.samklang.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Sql;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is taken off tables to copy into them comes back as it was. */
@ProgramTest
class BareTablesTests {

    private static final List<String> TABLES =
            List.of("helpline.frequent_user", "helpline.conversation", "helpline.conversation_text");

    @Test
    void standAsBeforeOnceTheyAreDressedAgain() throws SQLException {
        try (var owner = Sql.ownersConnection()) {
            owner.setAutoCommit(false);
            var before = asTheyStand(owner);

            var bare = BareTables.strip(owner, TABLES, EnumSet.allOf(BareTables.Part.class));
            var meanwhile = asTheyStand(owner);
            bare.dress();

            assertThat(meanwhile).isNotEqualTo(before);
            assertThat(asTheyStand(owner)).isEqualTo(before).contains("frequent_user_alias column 3 statistics 0");
            owner.rollback();
        }
    }

    /** Indexes and the samples they may take, references, triggers, and who is bound by policies. */
    private static List<String> asTheyStand(Connection owner) throws SQLException {
        try (var query = owner.prepareStatement("""
                with these as (select unnest(?::text[]::regclass[]) as place)
                select pg_get_indexdef(indexrelid) as line from pg_index where indrelid in (select place from these)
                union all
                select format('%s column %s statistics %s', c.relname, a.attnum, a.attstattarget)
                from pg_index i join pg_class c on c.oid = i.indexrelid join pg_attribute a on a.attrelid = c.oid
                where i.indrelid in (select place from these) and a.attstattarget >= 0
                union all
                select conname || ' ' || pg_get_constraintdef(oid)
                from pg_constraint where conrelid in (select place from these)
                union all
                select tgname || ' ' || tgenabled::text from pg_trigger
                where tgrelid in (select place from these) and not tgisinternal
                union all
                select relname || ' ' || relforcerowsecurity from pg_class where oid in (select place from these)
                order by line
                """)) {
            query.setArray(1, owner.createArrayOf("text", TABLES.toArray()));
            try (var rows = query.executeQuery()) {
                var lines = new ArrayList<String>();
                while (rows.next()) {
                    lines.add(rows.getString("line"));
                }
                return lines;
            }
        }
    }
}
