package dk.samklang.helpline.recognition.measure;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Tells conversations: mostly by a caller's habits, and never quite; noted by people who hear wrong or do not know. */
final class Storyteller {

    private static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");
    private static final int HOURS_A_DAY = 24;

    private static final double GENDER_UNKNOWN = 0.15;
    private static final double GENDER_WRONG = 0.03;
    private static final double AGE_UNKNOWN = 0.4;
    private static final double AGE_NEIGHBOUR = 0.15;
    private static final double USUAL_HOUR = 0.65;
    private static final double USUAL_CHANNEL = 0.85;
    private static final double USUAL_THEME = 0.75;
    private static final double USUAL_MATTER = 0.75;
    private static final double OWN_WORD = 0.85;
    private static final double SAYS_NOTHING_OF_IT = 0.2;

    private static final List<AgeBand> BANDS = List.of(
            AgeBand.UNDER_18, AgeBand.FROM_18, AgeBand.FROM_30, AgeBand.FROM_40, AgeBand.FROM_50, AgeBand.FROM_65);

    /** The same in all sets and for all callers: what notes are made of beside the matters of life. */
    private static final List<String> SENTENCES = List.of(
            "Fortæller om %s og %s.",
            "Taler længe om %s.",
            "%s fylder meget i dag.",
            "%s og %s igen.",
            "Igen bekymret for %s og %s.",
            "Har problemer med %s, og nu også %s.",
            "Ked af det på grund af %s.",
            "Vi talte om %s, %s og %s.",
            "Spørger, hvad man gør ved %s.",
            "Sover dårligt, tænker på %s og %s.",
            "Glad for %s.",
            "Griner lidt over %s til sidst.");

    private static final List<String> ABOUT_NOTHING = List.of(
            "Trænger mest til at blive hørt.",
            "Siger ikke så meget i dag.",
            "Rolig stemme, men græder lidt.",
            "Vi trækker vejret sammen.",
            "Vil gerne ringe igen en anden gang.",
            "Afslutter selv samtalen.",
            "Har det bedre til sidst.",
            "Føler sig alene om det hele.");

    private final Lexicon lexicon;
    private final int themes;
    private final RandomGenerator random;
    private final BiFunction<Lexicon.Word, RandomGenerator, String> inflect;

    /** @param themes how many the house has */
    Storyteller(
            Lexicon lexicon,
            int themes,
            RandomGenerator random,
            BiFunction<Lexicon.Word, RandomGenerator, String> inflect) {
        this.lexicon = lexicon;
        this.themes = themes;
        this.random = random;
        this.inflect = inflect;
    }

    Told tell(Person person, @Nullable UUID truth, Instant day) {
        return new Told(
                truth, gender(person), age(person), channel(person), at(person, day), themes(person), note(person));
    }

    private Gender gender(Person person) {
        var chance = random.nextDouble();
        if (chance < GENDER_UNKNOWN) {
            return Gender.UNKNOWN;
        }
        return chance < GENDER_UNKNOWN + GENDER_WRONG ? pick(List.of(Gender.FEMALE, Gender.MALE)) : person.gender();
    }

    private AgeBand age(Person person) {
        var chance = random.nextDouble();
        if (chance < AGE_UNKNOWN) {
            return AgeBand.UNKNOWN;
        }
        var off = chance < AGE_UNKNOWN + AGE_NEIGHBOUR ? (random.nextBoolean() ? 1 : -1) : 0;
        return BANDS.get(Math.clamp(BANDS.indexOf(person.age()) + (long) off, 0, BANDS.size() - 1));
    }

    private Channel channel(Person person) {
        return random.nextDouble() < USUAL_CHANNEL
                ? person.channel()
                : pick(List.of(Channel.PHONE, Channel.CHAT, Channel.TEXT_MESSAGE, Channel.EMAIL));
    }

    /** In the week of the given day: at a usual hour, give or take one, or at any hour that helplines are busy. */
    private Instant at(Person person, Instant day) {
        var hour = random.nextDouble() < USUAL_HOUR ? pick(person.hours()) + random.nextInt(3) - 1 : anyHour(random);
        var monday = day.atZone(DENMARK).truncatedTo(ChronoUnit.DAYS).with(DayOfWeek.MONDAY);
        return monday.plusDays(Math.floorDiv(hour, HOURS_A_DAY))
                .plusHours(Math.floorMod(hour, HOURS_A_DAY))
                .plusMinutes(random.nextInt(60))
                .toInstant();
    }

    /** Any hour of the week; twice as often in the evening, seldom before morning. */
    static int anyHour(RandomGenerator random) {
        var hour = random.nextInt(HOURS_A_DAY);
        var busy = hour >= 18 || hour < 1 ? 1.0 : hour >= 9 ? 0.5 : 0.15;
        return random.nextDouble() < busy ? random.nextInt(7) * HOURS_A_DAY + hour : anyHour(random);
    }

    private Set<Integer> themes(Person person) {
        var chosen = new HashSet<Integer>();
        for (var count = 1 + random.nextInt(2); count > 0; count--) {
            chosen.add(random.nextDouble() < USUAL_THEME ? pick(person.themes()) : random.nextInt(themes));
        }
        return Set.copyOf(chosen);
    }

    private List<String> note(Person person) {
        var today = List.of(pick(person.matters()), pick(person.matters()));
        var sentences = new ArrayList<String>();
        for (var count = 3 + random.nextInt(4); count > 0; count--) {
            sentences.add(
                    random.nextDouble() < SAYS_NOTHING_OF_IT
                            ? pick(ABOUT_NOTHING)
                            : sentence(random.nextDouble() < USUAL_MATTER ? pick(today) : anyMatter()));
        }
        return List.copyOf(sentences);
    }

    private Person.OwnMatter anyMatter() {
        var matter = pick(lexicon.matters());
        return new Person.OwnMatter(matter, matter.words());
    }

    private String sentence(Person.OwnMatter matter) {
        var sentence = pick(SENTENCES);
        while (sentence.contains("%s")) {
            var words =
                    random.nextDouble() < OWN_WORD ? matter.own() : matter.all().words();
            sentence = sentence.replaceFirst("%s", inflect.apply(pick(words), random));
        }
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** When somebody who is in touch so often was, the latest first. */
    List<Instant> days(Person person, int count, Instant until) {
        var days = new ArrayList<Instant>();
        var day = until;
        for (var place = 0; place < count; place++) {
            day = day.minus(
                    Duration.ofMinutes((long) (-Math.log(1 - random.nextDouble()) * 10_080 / person.perWeek())));
            days.add(day);
        }
        return days;
    }
}
