package dk.samklang.demo.story;

import dk.samklang.helpline.conversation.ConversationFacts;
import dk.samklang.helpline.conversation.ConversationWords;
import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Tells the story from its first day to now. Holds the people and one day at a time, however long it is. What retention
 * would have erased by now is told as it has left it, so nothing is invented only to be deleted.
 */
public final class Chronicle {

    private static final ConversationWords NOTHING = new ConversationWords("", "", "", "", "", "", "");
    private static final int MINUTES_OF_WRITING = 6;

    private final Story story;
    private final House house;
    private final Words words;
    private final Traffic traffic;
    private final Shifts shifts;
    private final Desk desk;
    private final Judgements judgements;
    private final Set<UUID> listed = new HashSet<>();

    public Chronicle(Story story, House house, Words words) {
        var team = Team.of(story);
        this.story = story;
        this.house = house;
        this.words = words;
        this.traffic = new Traffic(story, new Callers(story, Portraits.of(story.cast())).all());
        this.shifts = new Shifts(story, team);
        this.desk = new Desk(story, team);
        this.judgements = new Judgements(story, desk);
    }

    public void tell(Audience audience) {
        for (var day = story.firstDay(); !day.isAfter(story.today()); day = day.plusDays(1)) {
            tell(day, audience);
        }
    }

    private void tell(LocalDate day, Audience audience) {
        var chance = story.chance("day", day.toEpochDay());
        var onDuty = shifts.of(day, traffic.expected(day));
        for (var contact : traffic.of(day)) {
            desk.take(contact, onDuty, chance).ifPresent(meeting -> tell(meeting, day, chance, audience));
        }
    }

    private void tell(Meeting meeting, LocalDate day, Chance chance, Audience audience) {
        var talk = talk(meeting, day, chance);
        var caller = meeting.contact().caller();
        if (caller != null && caller.id() != null && listed.add(caller.id())) {
            audience.isListed(
                    new Alias(caller.id(), details(caller.portrait()), talk.counsellor(), talk.registeredAt()));
        }
        audience.talked(talk);
    }

    private Talk talk(Meeting meeting, LocalDate day, Chance chance) {
        var contact = meeting.contact();
        var caller = contact.caller();
        var registered = registered(meeting, chance);
        var erased = erased(registered, caller);
        var situation = situation(meeting, day, chance);
        return new Talk(
                chance.id(meeting.from()),
                Objects.requireNonNull(house.staff().get(meeting.counsellor().login())),
                contact.person(),
                caller == null ? null : caller.id(),
                facts(meeting, situation, day, chance),
                erased == null ? words.about(situation, chance) : NOTHING,
                registered,
                erased);
    }

    private Situation situation(Meeting meeting, LocalDate day, Chance chance) {
        var contact = meeting.contact();
        var caller = contact.caller();
        var portrait = caller == null ? null : caller.portrait();
        var person = portrait == null
                ? Person.of(story, contact.person(), contact.channel())
                : new Person(portrait.gender(), portrait.age());
        var themes = portrait == null
                ? Subjects.ofStranger(day, contact.hour(), person.age(), chance)
                : Subjects.of(portrait, day, contact.hour(), chance);
        return new Situation(
                portrait,
                person.gender(),
                person.age(),
                contact.channel(),
                themes,
                judgements.progression(caller, chance),
                judgements.ending(meeting, themes, chance),
                meeting.minutes(),
                meeting.counsellor().place());
    }

    private ConversationFacts facts(Meeting meeting, Situation situation, LocalDate day, Chance chance) {
        return new ConversationFacts(
                situation.channel(),
                meeting.from(),
                meeting.minutes(),
                situation.gender(),
                situation.age(),
                situation.themes().stream()
                        .map(theme -> Objects.requireNonNull(house.themes().get(theme)))
                        .collect(Collectors.toUnmodifiableSet()),
                situation.progression(),
                judgements.impression(day, meeting.contact().caller(), chance),
                judgements.request(meeting, chance),
                situation.ending());
    }

    private Instant registered(Meeting meeting, Chance chance) {
        var written = meeting.until().plusSeconds(chance.between(30, MINUTES_OF_WRITING * 60));
        return written.isAfter(story.now()) ? story.now() : written;
    }

    /** When the words of a conversation were erased; null where they still live. */
    private @Nullable Instant erased(Instant registered, @Nullable Caller caller) {
        if (caller != null) {
            return caller.isListed() ? null : caller.erased();
        }
        var night = Nights.after(
                registered.plus(Duration.ofDays(Story.PASSING_DAYS)).atZone(story.zone()));
        return night.isAfter(story.now()) ? null : night;
    }

    private FrequentUserDetails details(Portrait portrait) {
        var card = portrait.card();
        return new FrequentUserDetails(
                portrait.alias(),
                portrait.gender(),
                portrait.age(),
                card.writingStyle(),
                card.behaviour(),
                card.usualThemes(),
                card.usualTimes(),
                card.approach(),
                portrait.types().stream()
                        .map(type -> Objects.requireNonNull(house.types().get(type)))
                        .collect(Collectors.toUnmodifiableSet()));
    }
}
