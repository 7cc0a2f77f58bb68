package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.ContactHistory.Extent;
import dk.samklang.helpline.frequentuser.ContactRhythm;
import dk.samklang.helpline.frequentuser.OpenCard;
import dk.samklang.platform.web.ColumnChart;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.WeekPattern;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The pictures on a card, each with a sentence that says what one sees.
 *
 * @param firstWeek the Monday from which contacts were counted
 */
public record CardFigures(ContactRhythm rhythm, LocalDate firstWeek) {

    /** Fewer than these show no habit. */
    private static final int FEWEST = 4;

    /** The share of contacts in one part of the week that is called a habit: one in this many. */
    private static final int HABIT = 5;

    private static final int PART_HOURS = 6;
    private static final Extent NOTHING = new Extent(0, 0);

    public boolean any() {
        return rhythm.total().contacts() > 0;
    }

    public ColumnChart weeks(Frame frame) {
        var mondays = Stream.iterate(firstWeek, monday -> monday.plusWeeks(1))
                .limit(OpenCard.WEEKS)
                .toList();
        var counted = rhythm.weeks().stream()
                .collect(Collectors.toMap(ContactRhythm.Week::monday, ContactRhythm.Week::extent));
        var extents = mondays.stream()
                .map(monday -> counted.getOrDefault(monday, NOTHING))
                .toList();
        return new ColumnChart(
                frame.say("frequentuser.figures.week"),
                mondays.stream().map(monday -> frame.day(monday)).toList(),
                List.of(
                        new ColumnChart.Series(
                                frame.say("frequentuser.figures.contacts"),
                                extents.stream().map(Extent::contacts).toList()),
                        new ColumnChart.Series(
                                frame.say("frequentuser.figures.minutes"),
                                extents.stream().map(Extent::minutes).toList())));
    }

    /** How many contacts, how long, and whether they have become more or fewer. */
    public String weeksSentence(Frame frame) {
        return frame.say(
                        "frequentuser.figures.sum",
                        rhythm.total().contacts(),
                        rhythm.total().minutes(),
                        OpenCard.WEEKS)
                + course(frame);
    }

    /** Says nothing of somebody who was not known yet in the first half. */
    private String course(Frame frame) {
        var middle = firstWeek.plusWeeks(OpenCard.WEEKS / 2);
        var known = rhythm.weeks().getFirst().monday().isBefore(middle);
        return known ? " " + frame.say(courseKey(middle)) : "";
    }

    private String courseKey(LocalDate middle) {
        var halves = rhythm.weeks().stream()
                .collect(Collectors.partitioningBy(
                        week -> week.monday().isBefore(middle),
                        Collectors.summingInt(week -> week.extent().contacts())));
        var before = halves.getOrDefault(true, 0);
        var lately = halves.getOrDefault(false, 0);
        if (lately > before) {
            return "frequentuser.figures.more";
        }
        return lately < before ? "frequentuser.figures.fewer" : "frequentuser.figures.same";
    }

    public WeekPattern pattern() {
        var counts = new int[WeekPattern.BLOCKS][DayOfWeek.values().length];
        rhythm.blocks()
                .forEach(block ->
                        counts[block.hour() / WeekPattern.HOURS][block.day().getValue() - 1] += block.contacts());
        return new WeekPattern(
                Stream.of(counts).map(row -> IntStream.of(row).boxed().toList()).toList());
    }

    /** When most contacts come: a day and a part of it, where one stands out. */
    public String patternSentence(Frame frame) {
        var parts = new HashMap<Part, Integer>();
        rhythm.blocks()
                .forEach(block ->
                        parts.merge(new Part(block.day(), block.hour() / PART_HOURS), block.contacts(), Integer::sum));
        var order = parts.entrySet().stream()
                .sorted(Map.Entry.<Part, Integer>comparingByValue(Comparator.reverseOrder()))
                .limit(2)
                .toList();
        return standsOut(order) ? sentence(frame, order.getFirst()) : timeOfDay(frame, parts);
    }

    /** Where no day stands out, a time of day may, with half of the contacts or more. */
    private String timeOfDay(Frame frame, Map<Part, Integer> parts) {
        var total = rhythm.total().contacts();
        return parts.entrySet().stream()
                .collect(Collectors.groupingBy(
                        part -> part.getKey().quarter(), Collectors.summingInt(Map.Entry::getValue)))
                .entrySet()
                .stream()
                .filter(quarter -> total >= FEWEST && quarter.getValue() * 2 >= total)
                .max(Map.Entry.comparingByValue())
                .map(quarter -> frame.say("frequentuser.figures.hours." + quarter.getKey(), quarter.getValue(), total))
                .orElseGet(() -> frame.say("frequentuser.figures.no-habit"));
    }

    private boolean standsOut(List<Map.Entry<Part, Integer>> order) {
        var total = rhythm.total().contacts();
        return total >= FEWEST
                && order.getFirst().getValue() * HABIT >= total
                && (order.size() < 2
                        || order.getFirst().getValue() > order.getLast().getValue());
    }

    private String sentence(Frame frame, Map.Entry<Part, Integer> most) {
        var day = WeekPattern.name(frame, most.getKey().day());
        return frame.say(
                "frequentuser.figures.habit." + most.getKey().quarter(),
                day,
                most.getValue(),
                rhythm.total().contacts());
    }

    /** @param quarter of the day, from 0: night, morning, afternoon, evening */
    private record Part(DayOfWeek day, int quarter) {}
}
