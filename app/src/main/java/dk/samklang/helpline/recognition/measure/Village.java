package dk.samklang.helpline.recognition.measure;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A helpline's callers, made from a seed: aliases in pairs of near twins (same gender, age and types, two themes of three
 * and one matter of life of four in common), each with earlier notes; and conversations to recognise, half of them by
 * people nobody knows, who talk of the same matters of life.
 */
public final class Village {

    private static final int MATTERS = 4;
    private static final int OWN_WORDS = 5;
    private static final int THEMES = 3;
    private static final int HOURS = 2;
    private static final int FEWEST_NOTES = 20;
    private static final int MORE_NOTES = 25;

    private final Lexicon lexicon;
    private final int themes;
    private final RandomGenerator random;
    private final Instant now;
    private final List<Person> listed = new ArrayList<>();

    /** @param themes how many the house has */
    public Village(Lexicon lexicon, long seed, int pairs, int themes, Instant now) {
        this.lexicon = lexicon;
        this.themes = themes;
        this.random = new Random(seed * 31 + lexicon.name().hashCode());
        this.now = now;
        for (var pair = 0; pair < pairs; pair++) {
            var one = stranger("Alias " + (2 * pair + 1));
            listed.add(one);
            listed.add(twinOf(one, "Alias " + (2 * pair + 2)));
        }
    }

    public List<Person> listed() {
        return List.copyOf(listed);
    }

    /** What was noted of somebody before. */
    public List<Told> earlier(Person person) {
        var teller = new Storyteller(lexicon, themes, random, Lexicon.Word::earlier);
        var count = FEWEST_NOTES + random.nextInt(MORE_NOTES);
        return teller.days(person, count, now).stream()
                .map(day -> teller.tell(person, person.id(), day.minus(Duration.ofDays(7))))
                .toList();
    }

    /** Conversations of now, half by those listed, as often as each is in touch, and half by nobody listed. */
    public List<Told> today(int count) {
        var teller = new Storyteller(lexicon, themes, random, Lexicon.Word::later);
        return IntStream.range(0, count / 2)
                .boxed()
                .flatMap(_ -> {
                    var known = someoneInTouch();
                    return Stream.of(teller.tell(known, known.id(), now), teller.tell(stranger("nobody"), null, now));
                })
                .toList();
    }

    private Person someoneInTouch() {
        var left = random.nextDouble()
                * listed.stream().mapToDouble(Person::perWeek).sum();
        for (var person : listed) {
            left -= person.perWeek();
            if (left < 0) {
                return person;
            }
        }
        return listed.getLast();
    }

    private Person stranger(String alias) {
        return new Person(
                new UUID(random.nextLong(), random.nextLong()),
                alias,
                random.nextDouble() < 0.55 ? Gender.FEMALE : random.nextDouble() < 0.94 ? Gender.MALE : Gender.OTHER,
                pick(List.of(
                        AgeBand.UNDER_18,
                        AgeBand.FROM_18,
                        AgeBand.FROM_30,
                        AgeBand.FROM_40,
                        AgeBand.FROM_50,
                        AgeBand.FROM_50,
                        AgeBand.FROM_65)),
                channel(),
                hours(),
                random.ints(0, themes).distinct().limit(THEMES).boxed().toList(),
                matters(MATTERS),
                0.5 + 2.5 * random.nextDouble());
    }

    private Person twinOf(Person one, String alias) {
        var other = stranger(alias);
        return new Person(
                other.id(),
                alias,
                one.gender(),
                one.age(),
                other.channel(),
                other.hours(),
                Stream.concat(one.themes().stream().limit(2), other.themes().stream())
                        .distinct()
                        .limit(THEMES)
                        .toList(),
                Stream.concat(
                                one.matters().stream().limit(1),
                                other.matters().stream().skip(1))
                        .toList(),
                other.perWeek());
    }

    private Channel channel() {
        var chance = random.nextDouble();
        return chance < 0.6
                ? Channel.PHONE
                : chance < 0.85 ? Channel.CHAT : pick(List.of(Channel.TEXT_MESSAGE, Channel.EMAIL));
    }

    private List<Integer> hours() {
        return IntStream.range(0, HOURS)
                .map(_ -> Storyteller.anyHour(random))
                .boxed()
                .toList();
    }

    private List<Person.OwnMatter> matters(int count) {
        return random.ints(0, lexicon.matters().size())
                .distinct()
                .limit(count)
                .mapToObj(lexicon.matters()::get)
                .map(matter -> new Person.OwnMatter(
                        matter,
                        random.ints(0, matter.words().size())
                                .distinct()
                                .limit(OWN_WORDS)
                                .mapToObj(matter.words()::get)
                                .toList()))
                .toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** What a card says of somebody: in words that stand in no note. */
    public static List<String> signs(Person person) {
        var place = Math.floorMod(person.id().hashCode(), STYLES.size());
        return List.of(STYLES.get(place), MANNERS.get(place), SUBJECTS.get(place), TIMES.get(place));
    }

    private static final List<String> STYLES = List.of(
            "Store bogstaver og udråbstegn.",
            "Telegramstil uden komma.",
            "Skriver høfligt, næsten formelt.",
            "Mange smileyer og forkortelser.",
            "Uendelige sætninger.");
    private static final List<String> MANNERS = List.of(
            "Afbryder tit.",
            "Hvisker og holder pauser.",
            "Bruger gamle ordsprog.",
            "Mister tråden midtvejs.",
            "Venlig, men vedholdende.");
    private static final List<String> SUBJECTS = List.of(
            "Savn og uro.", "Ensomhed.", "Konflikter med myndigheder.", "Skam og skyld.", "Længsel efter nærhed.");
    private static final List<String> TIMES =
            List.of("Hverdage.", "Lørdage.", "Omkring ferier.", "Efter midnat.", "Formiddage.");
}
