package dk.samklang.register;

import dk.samklang.platform.retention.Deletion;
import dk.samklang.platform.retention.HandRun;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is kept, until when, and what was deleted.
 *
 * @param next when retention runs next
 * @param nights how many of each kind go in which of the coming nights, if nothing happens
 * @param leaving those with a name that the reader may open, the first few
 * @param leavingInAll how many such there are
 * @param hand the latest run that somebody asked for; null before the first
 * @param deletions the latest deletion records
 * @param names of those who asked, by staff id
 */
public record RetentionRegister(
        List<RegisterLine> lines,
        Instant next,
        SortedMap<String, SortedMap<LocalDate, Integer>> nights,
        List<Leaving> leaving,
        int leavingInAll,
        @Nullable Hand hand,
        List<Deletion> deletions,
        Map<UUID, String> names) {

    /** A run that somebody asked for, and what it deleted. */
    public record Hand(HandRun run, List<Deletion> deletions) {}

    /** The coming nights in which anything goes. */
    public SortedSet<LocalDate> comingNights() {
        var all = new TreeSet<LocalDate>();
        nights.values().forEach(kind -> all.addAll(kind.keySet()));
        return all;
    }

    public int going(String clock, LocalDate night) {
        var kind = nights.get(clock);
        return kind == null ? 0 : kind.getOrDefault(night, 0);
    }

    public int going(String clock) {
        var kind = nights.get(clock);
        return kind == null
                ? 0
                : kind.values().stream().mapToInt(Integer::intValue).sum();
    }
}
