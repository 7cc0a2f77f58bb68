package dk.samklang.demo.story;

import dk.samklang.helpline.conversation.Channel;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Who takes a contact: somebody on duty who is free. Where nobody is, the caller waits a while, and then gives up. Nobody
 * has two conversations at once, on either side.
 */
final class Desk {

    private static final Duration PATIENCE = Duration.ofMinutes(25);
    private static final int TRIES = 12;

    private final Story story;
    private final Team team;
    private final Instant[] free;
    private final Map<Integer, Instant> talkingUntil = new HashMap<>();

    Desk(Story story, Team team) {
        this.story = story;
        this.team = team;
        this.free = new Instant[team.all().size()];
        Arrays.fill(free, Instant.MIN);
    }

    /** Empty where the caller gave up, is talking already, or the story ends before they are through. */
    Optional<Meeting> take(Contact contact, List<Shift> shifts, Chance chance) {
        var still = talkingUntil.get(contact.person());
        if (still != null && !contact.at().isAfter(still)) {
            return Optional.empty();
        }
        var shift = shifts.stream().filter(one -> one.covers(contact.at())).findFirst();
        return shift.flatMap(one -> take(contact, one, chance))
                .filter(this::isOverBeforeNow)
                .map(this::hold);
    }

    private Optional<Meeting> take(Contact contact, Shift shift, Chance chance) {
        var counsellor = first(contact, shift, chance);
        var free = this.free[counsellor.place()];
        var from = contact.at().isAfter(free) ? contact.at() : free.plusSeconds(chance.between(40, 240));
        if (!shift.covers(from) || from.isAfter(contact.at().plus(PATIENCE))) {
            return Optional.empty();
        }
        return Optional.of(new Meeting(contact, counsellor, from, minutes(contact, chance)));
    }

    private Meeting hold(Meeting meeting) {
        free[meeting.counsellor().place()] = meeting.until().plusSeconds(90);
        if (meeting.contact().caller() != null) {
            talkingUntil.put(meeting.contact().person(), meeting.until());
        }
        return meeting;
    }

    private boolean isOverBeforeNow(Meeting meeting) {
        return meeting.until().plusSeconds(60).isBefore(story.now());
    }

    /** The one they hope for where that one is free, else anybody who is, else who is free first. */
    private Colleague first(Contact contact, Shift shift, Chance chance) {
        var onDuty = shift.onDuty();
        var hoped = hopedFor(contact, shift, chance);
        if (hoped != null && onDuty.contains(hoped) && isFree(hoped, contact.at())) {
            return hoped;
        }
        var some = onDuty.get(chance.below(onDuty.size()));
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var other = onDuty.get(chance.below(onDuty.size()));
            if (isFree(other, contact.at())) {
                return other;
            }
            some = free[other.place()].isBefore(free[some.place()]) ? other : some;
        }
        return some;
    }

    private @Nullable Colleague hopedFor(Contact contact, Shift shift, Chance chance) {
        if (shift.covers(story.now()) || shift.covers(story.now().minus(Duration.ofDays(1)))) {
            return chance.happens(0.5) ? team.featured() : null;
        }
        var caller = contact.caller();
        return caller != null && caller.portrait().habit().asks() ? favourite(caller) : null;
    }

    /** The counsellor somebody would always talk to if they could (splitting). */
    Colleague favourite(Caller caller) {
        return team.all().get(caller.number() * 7 % team.all().size());
    }

    /** The counsellor somebody would never talk to if they could. */
    Colleague avoided(Caller caller) {
        return team.all().get((caller.number() * 7 + 5) % team.all().size());
    }

    private boolean isFree(Colleague counsellor, Instant at) {
        return free[counsellor.place()].isBefore(at);
    }

    /** Letters take as long as it takes to answer them. */
    private int minutes(Contact contact, Chance chance) {
        var caller = contact.caller();
        var usual = caller == null
                ? usual(contact.channel())
                : caller.portrait().habit().minutes() * pace(contact.channel());
        var drawn = usual * StrictMath.exp(0.42 * chance.bell());
        return Math.clamp(Math.round(drawn), 3, 110);
    }

    private static double usual(Channel channel) {
        return switch (channel) {
            case PHONE -> 22;
            case CHAT -> 31;
            case EMAIL -> 17;
            case TEXT_MESSAGE -> 12;
        };
    }

    private static double pace(Channel channel) {
        return channel == Channel.PHONE ? 1 : usual(channel) / usual(Channel.PHONE);
    }
}
