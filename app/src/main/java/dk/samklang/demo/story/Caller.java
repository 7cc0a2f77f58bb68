package dk.samklang.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has, or had, an alias.
 *
 * @param number among all callers, from 0
 * @param id of the alias on the list; null for those whose alias is erased, as they have been quiet too long
 * @param until the first day they were not in touch any more; tomorrow for those who still are
 * @param certain a day on which they surely were, so that nobody is on the list who should have been erased
 */
record Caller(
        int number,
        Portrait portrait,
        @Nullable UUID id,
        LocalDate from,
        LocalDate until,
        LocalDate certain,
        Story story) {

    private static final int PAUSE = 21;
    private static final double PAUSES = 0.16;
    private static final int ROUND = 56;
    private static final int BACK = 19;
    private static final double INTENSE = 2.8;

    /** How many contacts to expect on a day. */
    double expected(LocalDate day) {
        if (day.isBefore(from) || !day.isBefore(until)) {
            return 0;
        }
        var sinceFirst = (int) ChronoUnit.DAYS.between(from, day);
        return portrait.habit().perWeek() / 7 * portrait.habit().weight(day.getDayOfWeek()) * phase(sinceFirst);
    }

    /** Frequent users pause for three weeks now and then; returning users come in rounds; periodic ones are just here. */
    private double phase(int day) {
        return switch (portrait.kind()) {
            case FREQUENT -> day / PAUSE % 2 == 1 && pauses(day / PAUSE) ? 0 : 1;
            case PERIODIC -> 1;
            case RETURNING -> day % ROUND < BACK ? INTENSE : 0;
        };
    }

    private boolean pauses(int window) {
        return story.chance("pause", number * 100_000L + window).happens(PAUSES);
    }

    boolean isListed() {
        return id != null;
    }

    /** When the alias and its texts were erased, having been quiet for too long. */
    Instant erased() {
        return Nights.after(until.atStartOfDay(story.zone()).plusMonths(Story.QUIET_MONTHS));
    }
}
