package dk.samklang;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.anonymity.Kind;
import dk.samklang.anonymity.Reason;
import dk.samklang.helpline.agreed.ArrangementKind;
import dk.samklang.helpline.agreed.Length;
import dk.samklang.helpline.agreed.LimitPeriod;
import dk.samklang.helpline.agreement.Answer;
import dk.samklang.helpline.agreement.ArrangementQuery;
import dk.samklang.helpline.agreement.Step;
import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.CounsellorRequest;
import dk.samklang.helpline.conversation.Ending;
import dk.samklang.helpline.conversation.Impression;
import dk.samklang.helpline.conversation.Progression;
import dk.samklang.helpline.duty.Duty;
import dk.samklang.helpline.duty.DutyKind;
import dk.samklang.helpline.duty.People;
import dk.samklang.helpline.duty.web.Walk;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.FrequentUserQuery;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.helpline.frequentuser.InTouch;
import dk.samklang.helpline.phrases.Situation;
import dk.samklang.helpline.phrases.Stage;
import dk.samklang.helpline.referral.OptionKind;
import dk.samklang.helpline.referral.Outcome;
import dk.samklang.organisation.Roles;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.sealing.Finding;
import dk.samklang.testing.Language;
import dk.samklang.testing.MessageFiles;
import dk.samklang.testing.Requirement;
import dk.samklang.trail.Verdict;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every word a person reads stands in a message file, in both languages, and every word there is read by somebody. */
@Requirement(value = "X-7", part = "languages")
class MessageTests {

    private static final Path MAIN = Path.of("src", "main");
    private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[A-Za-z0-9_-]+)+\\.?|[a-z]+\\.)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    /** Names that look like keys: permissions, tables, packages, and a section of the demo's words. */
    private static final Pattern NO_KEYS = Pattern.compile(
            "(identity\\.session|organisation\\.manage" + "|conversation\\.(write|read-all)|frequent-user\\..*"
                    + "|trail\\.(read|of-record|control)" + "|register\\.(read|run)|agreement\\.dark)");

    /** The clocks of all columns; another test asks the database whether these are all. */
    private static final List<String> KEPT = List.of(
            "account",
            "alias",
            "conversation-text",
            "deletion",
            "draft",
            "erasure",
            "installation",
            "migration",
            "news",
            "organisation",
            "sample-control",
            "session",
            "staff",
            "statistics",
            "throttle",
            "trail");

    /** Keys that end in the name of a choice, with every choice there is. */
    private static final Map<String, List<String>> CHOICES = Map.ofEntries(
            entry("agreement.answer.", names(Answer.values())),
            entry("agreement.counted.", names(LimitPeriod.values())),
            entry("agreement.length.", names(Length.Source.values())),
            entry("agreement.kind.", names(ArrangementKind.values())),
            entry("agreement.offer.", names(Answer.values())),
            entry("agreement.order.", names(ArrangementQuery.Order.values())),
            entry("agreement.period.", names(LimitPeriod.values())),
            entry("agreement.show.", names(ArrangementQuery.Show.values())),
            entry("agreement.step.", names(Step.What.values())),
            entry("agreement.summary.limit.", names(LimitPeriod.values())),
            entry("anonymity.instead.", names(Kind.values())),
            entry("anonymity.kind.", names(Kind.values())),
            entry("anonymity.reason.", names(Reason.values())),
            entry("conversation.channel.", names(Channel.values())),
            entry("conversation.ending.", names(Ending.values())),
            entry("conversation.impression.", names(Impression.values())),
            entry("conversation.progression.", names(Progression.values())),
            entry("conversation.request.", names(CounsellorRequest.values())),
            entry("duty.advice.", names(Walk.Advice.values())),
            entry("duty.duty.", names(Duty.values())),
            entry("duty.kind.", names(DutyKind.values())),
            entry("duty.people.", names(People.values())),
            entry("duty.question.", names(Walk.Question.values())),
            entry("frequentuser.age.", names(AgeBand.values())),
            entry("frequentuser.in-touch.", names(InTouch.values())),
            entry("frequentuser.order.", names(FrequentUserQuery.Order.values())),
            entry("frequentuser.figures.habit.", List.of("0", "1", "2", "3")),
            entry("frequentuser.figures.hours.", List.of("0", "1", "2", "3")),
            entry("frequentuser.gender.", names(Gender.values())),
            entry("phrases.situation.", names(Situation.values())),
            entry("phrases.stage.", names(Stage.values())),
            entry("referral.kind.", names(OptionKind.values())),
            entry("referral.outcome.", names(Outcome.values())),
            entry("register.basis.", KEPT),
            entry("register.kind.", KEPT),
            entry("register.sensitivity.", List.of("none", "internal", "personal", "special")),
            entry("register.starts.", KEPT),
            entry("trail.action.", names(AuditTrail.Action.values())),
            entry("trail.verdict.", names(Verdict.values())),
            entry("trail.finding.", names(Finding.Kind.values())),
            entry(
                    "organisation.role.",
                    Stream.concat(Roles.IN_HELPLINE.stream(), Roles.IN_ORGANISATION.stream())
                            .toList()));

    /** Words that would only stand in a Danish text by mistake. */
    private static final Pattern ENGLISH = Pattern.compile(
            "(?i)\\b(the|and|your|you|is|are|was|with|this|that|please|click|save|cancel|password|username|sign in"
                    + "|log in|error|not found|search|settings|conversation|draft)\\b");

    /** Words that would only stand in an English text by mistake. */
    private static final Pattern DANISH =
            Pattern.compile("(?i)\\b(og|ikke|det|der|samtale|gem|adgangskode|du|har)\\b|[æøå]");

    /** Names that are the same in every language. */
    private static final Pattern NAMES = Pattern.compile("BørneTelefonen|Giftlinjen|Lytteposten|RådgivningsDanmark");

    /** The one text that is in the language the page is not in. */
    private static final String OTHER_LANGUAGE = "layout.language.other";

    static List<String> rooms() {
        return MessageFiles.names();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void bothLanguagesSayTheSameThings(String room) {
        var danish = MessageFiles.read(room, Language.DANISH);
        var english = MessageFiles.read(room, Language.ENGLISH);

        assertThat(danish).isNotEmpty();
        assertThat(english.keySet()).isEqualTo(danish.keySet());
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void aRoomSpeaksForItselfOnly(String room) {
        assertThat(MessageFiles.read(room, Language.DANISH).keySet()).allMatch(key -> key.startsWith(room + "."));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void everyTextCanBeSaidAndTakesTheSameArgumentsInBothLanguages(String room) {
        var english = MessageFiles.read(room, Language.ENGLISH);

        assertThat(MessageFiles.read(room, Language.DANISH)).allSatisfy((key, danish) -> {
            assertThat(new MessageFormat(danish).format(new Object[] {1, 2, 3})).isNotBlank();
            assertThat(new MessageFormat(english.getOrDefault(key, "")).format(new Object[] {1, 2, 3}))
                    .isNotBlank();
            assertThat(places(english.getOrDefault(key, ""))).as(key).isEqualTo(places(danish));
        });
    }

    /** In a message format a single apostrophe begins a quotation, and swallows the arguments after it. */
    @ParameterizedTest
    @MethodSource("rooms")
    void everyApostropheIsDoubled(String room) {
        var all =
                Stream.of(Language.values()).flatMap(language -> MessageFiles.read(room, language).entrySet().stream());

        assertThat(all).noneMatch(text -> text.getValue().replace("''", "").contains("'"));
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noEnglishIsLeftInDanish(String room) {
        var mixed = MessageFiles.read(room, Language.DANISH).entrySet().stream()
                .filter(text -> ENGLISH.matcher(NAMES.matcher(text.getValue()).replaceAll(""))
                        .find())
                .filter(text -> !text.getKey().equals(OTHER_LANGUAGE));

        assertThat(mixed).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("rooms")
    void noDanishIsLeftInEnglish(String room) {
        var mixed = MessageFiles.read(room, Language.ENGLISH).entrySet().stream()
                .filter(text -> DANISH.matcher(NAMES.matcher(text.getValue()).replaceAll(""))
                        .find())
                .filter(text -> !text.getKey().equals(OTHER_LANGUAGE));

        assertThat(mixed).isEmpty();
    }

    @Test
    void everyKeyThatIsUsedIsThere() {
        var missing = new TreeSet<>(used());
        missing.removeIf(key -> key.endsWith("."));
        missing.removeAll(keys());

        assertThat(missing).isEmpty();
    }

    @Test
    void everyBeginningThatIsUsedLeadsSomewhere() {
        var beginnings = used().stream().filter(key -> key.endsWith("."));

        assertThat(beginnings)
                .isNotEmpty()
                .allMatch(beginning -> keys().stream().anyMatch(key -> key.startsWith(beginning)));
    }

    @Test
    void everyKeyIsUsed() {
        var used = used();
        var beginnings = used.stream().filter(key -> key.endsWith(".")).toList();
        var idle = new TreeSet<>(keys());
        idle.removeAll(used);
        idle.removeIf(key -> beginnings.stream().anyMatch(key::startsWith));

        assertThat(idle).isEmpty();
    }

    @Test
    void everyChoiceHasWords() {
        var wanted = CHOICES.entrySet().stream()
                .flatMap(choice -> choice.getValue().stream().map(name -> choice.getKey() + name));

        assertThat(keys()).containsAll(wanted.toList());
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.<Enum<?>>stream(values).<String>map(Enum::name).toList();
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> keys() {
        return rooms().stream()
                .flatMap(room -> MessageFiles.read(room, Language.DANISH).keySet().stream())
                .collect(Collectors.toSet());
    }

    /** Everything in templates and code that is spelt like a key of some room; beginnings of keys end in a full stop. */
    private static Set<String> used() {
        var rooms = Set.copyOf(rooms());
        return sources()
                .flatMap(text -> LITERAL.matcher(text).results().map(found -> found.group(1)))
                .filter(key -> rooms.contains(key.substring(0, key.indexOf('.'))))
                .filter(key -> !NO_KEYS.matcher(key).matches())
                .collect(Collectors.toSet());
    }

    private static Stream<String> sources() {
        try (var templates = Files.walk(MAIN.resolve("jte"));
                var code = Files.walk(MAIN.resolve("java"))) {
            return Stream.concat(templates, code)
                    .filter(file -> file.toString().matches(".*\\.(jte|java)"))
                    .map(MessageTests::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
