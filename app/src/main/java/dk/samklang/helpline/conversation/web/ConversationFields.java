package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.conversation.Conversation;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of the conversation form, as text: the one shape that a new form, a draft, a rejected form
 * and a registered conversation share, so that each can be shown, kept and compared in the same way.
 */
public record ConversationFields(Map<String, List<String>> values) {

    /** Every field of the form, in the order of the screen. */
    static final List<String> ALL = List.of(
            "service",
            "channel",
            "date",
            "time",
            "begun",
            "duration",
            "frequentUser",
            "aliasSearch",
            "notThese",
            "note",
            "themes",
            "gender",
            "age",
            "signs",
            "workedWell",
            "workedBadly",
            "agreement",
            "nextDate",
            "nextTime",
            "beyondWhy",
            "ending",
            "progression",
            "impression",
            "counsellorRequest",
            "reflectionShared",
            "reflectionPrivate");

    static final Set<String> NAMES = Set.copyOf(ALL);

    /** Those that take more than one answer. */
    static final Set<String> SEVERAL = Set.of("themes", "notThese");

    /** Fields the program fills in itself, or that only help to find. */
    private static final Set<String> SILENT = Set.of("begun", "service", "aliasSearch", "notThese");

    /** What stands in one field; empty where nothing does. */
    public String text(String field) {
        var all = values.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    boolean holds(String field, String value) {
        return all(field).contains(value);
    }

    /** Whether two versions of the form say different things in a field that people fill in. */
    boolean differsIn(String field, ConversationFields other) {
        return !SILENT.contains(field) && !given(all(field)).equals(given(other.all(field)));
    }

    boolean saysTheSameAs(ConversationFields other) {
        return ALL.stream().noneMatch(field -> differsIn(field, other));
    }

    static Set<String> given(List<String> values) {
        return values.stream()
                .filter(value -> !value.isBlank())
                .map(String::strip)
                .collect(Collectors.toSet());
    }

    /** These fields, but some of them as they stand in another version of the form. */
    ConversationFields taking(List<String> fields, ConversationFields other) {
        var merged = new LinkedHashMap<>(values);
        fields.stream().filter(NAMES::contains).forEach(field -> merged.put(field, other.all(field)));
        return new ConversationFields(merged);
    }

    /** These fields, but one of them with other values. */
    ConversationFields with(String field, List<String> other) {
        var changed = new LinkedHashMap<>(values);
        changed.put(field, other);
        return new ConversationFields(changed);
    }

    /** A new form: the clock starts when the page is opened. */
    static ConversationFields begun(Clock clock, ZoneId zone, UUID service, @Nullable UUID frequentUser) {
        var values = new LinkedHashMap<String, List<String>>();
        values.put("service", List.of(service.toString()));
        values.put("channel", List.of(Channel.PHONE.name()));
        values.put("gender", List.of(Gender.UNKNOWN.name()));
        values.put("age", List.of(AgeBand.UNKNOWN.name()));
        values.put(
                "begun", List.of(clock.instant().truncatedTo(ChronoUnit.SECONDS).toString()));
        putStart(values, clock.instant(), zone);
        if (frequentUser != null) {
            values.put("frequentUser", List.of(frequentUser.toString()));
        }
        return new ConversationFields(values);
    }

    static ConversationFields of(Conversation talk, ZoneId zone) {
        var facts = talk.facts();
        var words = talk.words();
        var values = new LinkedHashMap<String, List<String>>();
        values.put("service", List.of(talk.service().value().toString()));
        values.put("channel", List.of(facts.channel().name()));
        values.put("begun", List.of(facts.startedAt().toString()));
        putStart(values, facts.startedAt(), zone);
        values.put("duration", List.of(Integer.toString(facts.durationMinutes())));
        values.put("gender", List.of(facts.gender().name()));
        values.put("age", List.of(facts.ageBand().name()));
        values.put(
                "themes", facts.themes().stream().map(UUID::toString).sorted().toList());
        values.put("progression", chosen(facts.progression()));
        values.put("impression", chosen(facts.impression()));
        values.put("counsellorRequest", chosen(facts.counsellorRequest()));
        values.put("ending", chosen(facts.ending()));
        values.put("note", List.of(words.note()));
        values.put("signs", List.of(words.signs()));
        values.put("workedWell", List.of(words.workedWell()));
        values.put("workedBadly", List.of(words.workedBadly()));
        values.put("agreement", List.of(words.agreement()));
        values.put("reflectionPrivate", List.of(words.reflectionPrivate()));
        values.put("reflectionShared", List.of(words.reflectionShared()));
        var alias = talk.frequentUser();
        values.put(
                "frequentUser",
                alias == null ? List.of() : List.of(alias.value().toString()));
        return new ConversationFields(values);
    }

    /** When the conversation began, as far as the fields can be read; null where they cannot. */
    static @Nullable Instant start(ConversationFields fields, ZoneId zone) {
        try {
            return LocalDate.parse(fields.text("date").strip())
                    .atTime(LocalTime.parse(fields.text("time").strip()))
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static void putStart(Map<String, List<String>> values, Instant at, ZoneId zone) {
        values.put("date", List.of(LocalDate.ofInstant(at, zone).toString()));
        values.put(
                "time",
                List.of(LocalTime.ofInstant(at, zone)
                        .truncatedTo(ChronoUnit.MINUTES)
                        .toString()));
    }

    private static List<String> chosen(@Nullable Enum<?> chosen) {
        return chosen == null ? List.of() : List.of(chosen.name());
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "ConversationFields[...]";
    }
}
