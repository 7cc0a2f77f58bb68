package dk.samklang.platform.anonymity;

import dk.samklang.anonymity.Kind;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How often something was saved in spite of a mark. */
@Repository
class Overrides {

    private final JdbcClient jdbc;

    Overrides(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds to the counts of a day, always in the same order, so that two who save at once do not wait for each other in a ring. */
    void add(List<Kind> kinds, LocalDate day) {
        kinds.stream()
                .collect(Collectors.groupingBy(
                        Function.identity(), () -> new EnumMap<>(Kind.class), Collectors.counting()))
                .forEach((kind, times) -> add(kind, day, times));
    }

    private void add(Kind kind, LocalDate day, long times) {
        jdbc.sql("""
                        insert into anonymity.overridden as counted (kind, day, times)
                        values (:kind, :day, :times)
                        on conflict (organisation_id, kind, day) do update set times = counted.times + excluded.times
                        """)
                .param("kind", kind.name())
                .param("day", day)
                .param("times", (int) times)
                .update();
    }

    Map<Kind, Integer> since(LocalDate day) {
        return jdbc
                .sql("""
                        select kind, sum(times)::integer as times
                        from anonymity.overridden
                        where day >= :day
                        group by kind
                        order by kind
                        limit 100
                        """)
                .param("day", day)
                .query((row, _) -> Map.entry(Kind.valueOf(row.getString("kind")), row.getInt("times")))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
