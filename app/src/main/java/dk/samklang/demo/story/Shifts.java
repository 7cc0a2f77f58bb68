package dk.samklang.demo.story;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Five shifts a day: four of four hours, and the night from 23 to 7. Two to four are on at a time, more where more is to
 * do. Most people have their own days of the week; nobody takes two shifts in a row. Days are asked for in order.
 */
final class Shifts {

    private static final int[] BEGIN = {7, 11, 15, 19, 23};
    private static final int[] USUALLY_ON = {2, 2, 2, 3, 2};
    private static final double[] SHARE_OF_DAY = {0.1, 0.14, 0.19, 0.34, 0.23};
    private static final int NIGHT = 4;
    private static final double BUSY = 1.25;
    private static final double MINUTES_OF_ONE = 28;
    private static final double WELL_USED = 0.5;
    private static final double OWN_SLOT = 0.6;
    private static final int OWN_SLOTS = 3;
    private static final Duration FRESH = Duration.ofMinutes(100);

    private final Story story;
    private final Team team;
    private Shift night;

    Shifts(Story story, Team team) {
        this.story = story;
        this.team = team;
        var eve = story.firstDay().minusDays(1);
        this.night = shift(eve, NIGHT, new Shift(Instant.MIN, Instant.MIN, List.of()), 0);
    }

    /** The shifts that cover a day, the night before it first. */
    List<Shift> of(LocalDate day, double expected) {
        var shifts = new ArrayList<Shift>();
        shifts.add(night);
        for (var slot = 0; slot < BEGIN.length; slot++) {
            shifts.add(shift(day, slot, shifts.getLast(), expected));
        }
        night = shifts.getLast();
        return shifts;
    }

    private Shift shift(LocalDate day, int slot, Shift before, double expected) {
        var from = at(day, BEGIN[slot]);
        var until = slot == NIGHT ? at(day.plusDays(1), BEGIN[0]) : at(day, BEGIN[slot + 1]);
        var chance = story.chance("shift", day.toEpochDay() * BEGIN.length + slot);
        var own = day.getDayOfWeek().getValue() * BEGIN.length + slot;
        var candidates = team.all().stream()
                .filter(colleague -> colleague.worksOn(day) && !before.onDuty().contains(colleague))
                .map(colleague -> new Wish(colleague, wish(colleague, own, chance)))
                .sorted(Comparator.comparingDouble(Wish::strength).reversed())
                .map(Wish::colleague)
                .limit(needed(day, slot, expected))
                .toList();
        return new Shift(from, until, withFeatured(candidates, from, until));
    }

    private record Wish(Colleague colleague, double strength) {}

    private double wish(Colleague colleague, int slot, Chance chance) {
        var theirs = story.chance("own slots", colleague.place());
        var isTheirs =
                IntStream.range(0, OWN_SLOTS).anyMatch(_ -> theirs.below(7 * BEGIN.length) + BEGIN.length == slot);
        return colleague.duty() * (chance.share() + (isTheirs ? OWN_SLOT : 0));
    }

    private int needed(LocalDate day, int slot, double expected) {
        var usual = USUALLY_ON[slot] + (Rhythm.of(day, 0) > BUSY ? 1 : 0);
        var minutes = (slot == NIGHT ? 8 : 4) * 60;
        var load = expected * SHARE_OF_DAY[slot] * MINUTES_OF_ONE / minutes / WELL_USED;
        return Math.max(usual, (int) Math.ceil(load));
    }

    /** The visitor's counsellor is at work when the story ends, and was a day before. */
    private List<Colleague> withFeatured(List<Colleague> chosen, Instant from, Instant until) {
        var featured = team.featured();
        var lately = story.now().minus(FRESH);
        var shift = new Shift(from, until, chosen);
        var isTheirs = shift.covers(lately) || shift.covers(lately.minus(Duration.ofDays(1)));
        if (!isTheirs || chosen.contains(featured)) {
            return chosen;
        }
        var changed = new ArrayList<>(chosen);
        changed.set(0, featured);
        return changed;
    }

    private Instant at(LocalDate day, int hour) {
        return day.atTime(hour, 0).atZone(story.zone()).toInstant();
    }
}
