package dk.samklang.platform.retention;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.MessageFiles;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Sql;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Every column says how sensitive it is and when it goes; every clock it names is one that runs. */
@ProgramTest
class ColumnDictionaryTests {

    private static final Pattern GRAMMAR = Pattern.compile("class: (?<class>none|internal|personal|special);"
            + " retention: (?<clock>[a-z][a-z-]*)(?<time>\\+[1-9]\\d*[dmy])?(; encrypted)?");

    /** Clocks that something that happens sets off, not the night: what that is, and why no rule deletes by time. */
    private static final Map<String, String> BY_EVENT = Map.ofEntries(
            entry("session", "Spring Session deletes a session that has ended, every minute"),
            entry("installation", "goes with the installation itself"),
            entry("migration", "the history of the tables goes with the tables"),
            entry("organisation", "goes when the organisation leaves"),
            entry("account", "goes when its last membership does"),
            entry("staff", "kept as long as anything somebody did is kept"),
            entry("statistics", "counts that point to nobody stay"));

    /** Lives as long as its row, whose other columns say how long that is. */
    private static final String ROW = "row";

    @Autowired
    private RunRetention retention;

    @Autowired
    private ReadColumnComments comments;

    @Autowired
    private Houses houses;

    private record Column(String table, String name, String comment) {

        Matcher read() {
            return GRAMMAR.matcher(comment);
        }

        String clock() {
            var match = read();
            return match.matches() ? match.group("clock") : "";
        }

        @Override
        public String toString() {
            return table + "." + name + ": " + comment;
        }
    }

    @Test
    void everyColumnSaysItsClassAndItsClock() {
        var silent = columns().stream().filter(column -> !column.read().matches());

        assertThat(silent.toList()).isEmpty();
    }

    @Test
    void everyTableSaysWhatItIsFor() {
        assertThat(tablesWithoutComment()).isEmpty();
    }

    @Test
    void everyTableHasAClock() {
        var tables = columns().stream()
                .collect(Collectors.groupingBy(Column::table, Collectors.mapping(Column::clock, Collectors.toSet())));

        assertThat(tables)
                .allSatisfy((table, clocks) ->
                        assertThat(clocks).as("clocks of " + table).isNotEqualTo(Set.of(ROW)));
    }

    @Test
    void whatIsWrittenAboutPeopleHasAClockOfItsOwn() {
        var sensitive = columns().stream().filter(column -> column.comment().matches("class: (personal|special).*"));

        assertThat(sensitive).isNotEmpty().noneMatch(column -> column.clock().equals(ROW));
    }

    @Test
    void everyClockRuns() {
        var running = Stream.concat(retention.clocks().stream(), BY_EVENT.keySet().stream());

        assertThat(clocksNamed()).isSubsetOf(running.toList());
    }

    @Test
    void everyClockThatRunsIsNamed() {
        assertThat(clocksNamed()).containsAll(retention.clocks()).containsAll(BY_EVENT.keySet());
    }

    @Test
    void aClockRunsByTheNightOrByAnEventAndNotBoth() {
        assertThat(retention.clocks()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(BY_EVENT.keySet());
    }

    @Test
    void aClockWithATimeHasARule() {
        var timed = columns().stream().filter(column -> {
            var match = column.read();
            return match.matches() && match.group("time") != null;
        });

        assertThat(timed.map(Column::clock)).isNotEmpty().isSubsetOf(retention.clocks());
    }

    /** The register says of every kind what it is, why it may be kept and when it goes; a kind it is silent on fails here. */
    @ParameterizedTest
    @EnumSource
    void everyKindStandsInTheRegisterWithItsLegalBasis(Language language) {
        var words = MessageFiles.read("register", language);

        assertThat(clocksNamed())
                .allSatisfy(clock -> assertThat(words)
                        .containsKeys("register.kind." + clock, "register.basis." + clock, "register.starts." + clock));
        assertThat(words.keySet().stream()
                        .filter(key -> key.startsWith("register.kind."))
                        .map(key -> key.substring("register.kind.".length())))
                .containsExactlyInAnyOrderElementsOf(clocksNamed());
    }

    @Test
    void theRegisterReadsTheKindsFromTheSameComments() {
        var house = houses.found();

        var read = house.working(comments::kinds);

        assertThat(read.stream().map(KeptKind::clock)).containsExactlyInAnyOrderElementsOf(clocksNamed());
    }

    private static Set<String> clocksNamed() {
        return columns().stream()
                .map(Column::clock)
                .filter(clock -> !clock.equals(ROW) && !clock.isEmpty())
                .collect(Collectors.toSet());
    }

    private static List<Column> columns() {
        return Sql.asOwner()
                .sql("""
                        select c.oid::regclass::text as table, a.attname as name,
                               coalesce(col_description(c.oid, a.attnum), '') as comment
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
                        where c.relkind in ('r', 'p', 'm') and n.nspname !~ '^(pg_|information_schema$)'
                        order by 1, a.attnum
                        """)
                .query((row, _) -> new Column(row.getString("table"), row.getString("name"), row.getString("comment")))
                .list();
    }

    private static List<String> tablesWithoutComment() {
        return Sql.asOwner().sql("""
                        select c.oid::regclass::text
                        from pg_class c
                        join pg_namespace n on n.oid = c.relnamespace
                        where c.relkind in ('r', 'p', 'v', 'm') and n.nspname !~ '^(pg_|information_schema$)'
                          and obj_description(c.oid) is null
                        order by 1
                        """).query((row, _) -> row.getString(1)).list();
    }
}
