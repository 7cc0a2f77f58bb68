package dk.samklang.demo.story;

import dk.samklang.helpline.conversation.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who gets in touch on a day, and when: three in five contacts by the few who come often, two by everybody else. */
final class Traffic {

    private static final double CHAT_AT_FIRST = 0.2;
    private static final double CHAT_GROWS = 0.24;
    private static final double LETTERS = 0.07;
    private static final double TEXT_MESSAGES_FROM = 0.4;
    private static final double TEXT_MESSAGES = 0.06;

    private final Story story;
    private final List<Caller> callers;
    private final double othersOnOrdinaryDay;
    private final double eagerness;
    private final int others;

    Traffic(Story story, List<Caller> callers) {
        this.story = story;
        this.callers = callers;
        var rhythm = 0.0;
        var expected = 0.0;
        for (var day = story.firstDay(); !day.isAfter(story.today()); day = day.plusDays(1)) {
            rhythm += Rhythm.of(day, story.progress(day));
            expected += expectedOfCallers(day);
        }
        this.othersOnOrdinaryDay = story.conversations() * (1 - Story.SHARE_OF_FREQUENT) / rhythm;
        this.eagerness = story.conversations() * Story.SHARE_OF_FREQUENT / expected;
        this.others = (int) (callers.size() * (1 - Story.FREQUENT_AMONG_USERS) / Story.FREQUENT_AMONG_USERS);
    }

    /** How many to expect in all. */
    double expected(LocalDate day) {
        return othersOnOrdinaryDay * Rhythm.of(day, story.progress(day)) + eagerness * expectedOfCallers(day);
    }

    private double expectedOfCallers(LocalDate day) {
        var sum = 0.0;
        for (var caller : callers) {
            sum += caller.expected(day);
        }
        return sum * Rhythm.season(day);
    }

    /** In the order of time. */
    List<Contact> of(LocalDate day) {
        var chance = story.chance("traffic", day.toEpochDay());
        var hours = Rhythm.hours(day);
        var contacts = new ArrayList<Contact>();
        var many = chance.times(othersOnOrdinaryDay * Rhythm.of(day, story.progress(day)));
        for (var other = 0; other < many; other++) {
            var hour = chance.weighted(hours);
            contacts.add(contact(day, hour, callers.size() + chance.below(others), null, chance));
        }
        var season = Rhythm.season(day);
        for (var caller : callers) {
            var times = chance.times(caller.expected(day) * season * eagerness);
            for (var time = caller.certain().equals(day) ? -1 : 0; time < times; time++) {
                var own = caller.portrait().habit().hour(chance);
                contacts.add(contact(day, own < 0 ? chance.weighted(hours) : own, caller.number(), caller, chance));
            }
        }
        contacts.sort(Comparator.comparing(Contact::at).thenComparingInt(Contact::person));
        return contacts;
    }

    private Contact contact(LocalDate day, int hour, int person, @Nullable Caller caller, Chance chance) {
        var time = LocalTime.of(hour, chance.below(60), chance.below(60));
        var channel = caller == null
                ? channel(day, hour, chance)
                : channel(day, caller.portrait().habit(), chance);
        return new Contact(at(day, time), hour, channel, person, caller);
    }

    private Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(story.zone()).toInstant();
    }

    /** The chat has grown, most of all late in the evening; text messages came later. */
    private Channel channel(LocalDate day, int hour, Chance chance) {
        var progress = story.progress(day);
        var late = hour >= 20 || hour < 5 ? 1.35 : 0.85;
        var chat = (CHAT_AT_FIRST + CHAT_GROWS * progress) * late;
        var messages = progress < TEXT_MESSAGES_FROM ? 0 : TEXT_MESSAGES;
        return switch (chance.weighted(1 - chat - LETTERS - messages, chat, LETTERS, messages)) {
            case 0 -> Channel.PHONE;
            case 1 -> Channel.CHAT;
            case 2 -> Channel.EMAIL;
            default -> Channel.TEXT_MESSAGE;
        };
    }

    private Channel channel(LocalDate day, Habit habit, Chance chance) {
        var messages = story.progress(day) < TEXT_MESSAGES_FROM ? 0 : (10 - habit.phone() - habit.chat()) / 2.0;
        return switch (chance.weighted(habit.phone(), habit.chat(), 10.0 - habit.phone() - habit.chat(), messages)) {
            case 0 -> Channel.PHONE;
            case 1 -> Channel.CHAT;
            case 2 -> Channel.EMAIL;
            default -> Channel.TEXT_MESSAGE;
        };
    }
}
