package dk.samklang.platform.retention;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: what goes in the coming nights if nothing happens, and what each helpline decided, by kind. */
@Service
public class ForeseeRetention {

    public static final int DAYS = 30;

    private final List<RetentionRule> rules;
    private final Clock clock;

    ForeseeRetention(List<RetentionRule> rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    /** By kind and night; kinds of which nothing goes are left out. What is due already goes in the next night. */
    @Transactional(readOnly = true)
    public SortedMap<String, SortedMap<LocalDate, Integer>> nights() {
        return foresee(Duration.ofDays(DAYS));
    }

    /** How many of each kind are past their time at this moment. */
    @Transactional(readOnly = true)
    public SortedMap<String, Integer> due() {
        var due = new TreeMap<String, Integer>();
        foresee(Duration.ZERO)
                .forEach((kind, nights) -> due.put(
                        kind,
                        nights.values().stream().mapToInt(Integer::intValue).sum()));
        return due;
    }

    /** What each helpline decided, by kind. */
    @Transactional(readOnly = true)
    public Map<String, List<HouseLimit>> limits() {
        var limits = new TreeMap<String, List<HouseLimit>>();
        rules.forEach(rule -> limits.put(rule.clock(), rule.limits()));
        return limits;
    }

    /** The clocks that run by the night. */
    public List<String> clocks() {
        return rules.stream().map(RetentionRule::clock).toList();
    }

    private SortedMap<String, SortedMap<LocalDate, Integer>> foresee(Duration ahead) {
        var next = RetentionNight.dateAfter(clock.instant());
        var until = clock.instant().plus(ahead);
        var all = new TreeMap<String, SortedMap<LocalDate, Integer>>();
        for (var rule : rules) {
            var nights = rule.foresee(until).stream()
                    .collect(collectingAndThen(
                            groupingBy(
                                    some -> Collections.max(List.of(some.night(), next)),
                                    TreeMap::new,
                                    summingInt(Foreseen::records)),
                            Collections::unmodifiableSortedMap));
            if (!nights.isEmpty()) {
                all.put(rule.clock(), nights);
            }
        }
        return all;
    }
}
