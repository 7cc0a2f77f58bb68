package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreed.AgreedTime;
import dk.samklang.helpline.agreed.ArrangementKind;
import dk.samklang.helpline.agreement.ArrangementDraft;
import dk.samklang.helpline.agreement.Span;
import dk.samklang.helpline.agreement.Terms;
import dk.samklang.helpline.houserules.AgreementRules;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands in the fields of a proposal, as text: the one shape that a new form, a draft, a rejected form and a stored
 * proposal share.
 */
public record ArrangementFields(Map<String, List<String>> values) {

    static final String QUIET = "quiet";

    /** The field that says which proposal is changed; a new one has none yet. */
    static final String CHANGED = "arrangement";

    /** The fields of the form that people fill in, in the order of the page, but for the times of the week. */
    static final List<String> ALL = List.of(
            "kind",
            "nextDate",
            "nextTime",
            "contacts",
            "period",
            "minutes",
            "wording",
            "keeping",
            "keepingWords",
            "treatment",
            "treatmentWords",
            "from",
            "until",
            "review");

    /** Everything a draft keeps of this form. */
    static final Set<String> NAMES = Stream.of(
                    ALL.stream(),
                    IntStream.rangeClosed(1, Terms.MOST_TIMES)
                            .boxed()
                            .flatMap(nth -> Stream.of("day" + nth, "at" + nth)),
                    Stream.of(QUIET, ArrangementDraft.ALIAS, CHANGED, "version"))
            .flatMap(names -> names)
            .collect(Collectors.toUnmodifiableSet());

    static final Set<String> SEVERAL = Set.of(QUIET);

    /** Rows for times of the week that are there without asking for more. */
    private static final int ROWS = 3;

    private static final int DAYS_BEFORE_END = 14;

    public String text(String field) {
        var all = all(field);
        return all.isEmpty() ? "" : all.getFirst();
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public boolean isLimit() {
        return text("kind").equals(ArrangementKind.LIMIT.name());
    }

    /** How many rows for times of the week the form has. */
    public int rows() {
        var filled = IntStream.rangeClosed(1, Terms.MOST_TIMES)
                .filter(nth -> !(text("day" + nth) + text("at" + nth)).isEmpty())
                .max()
                .orElse(0);
        return Math.min(Terms.MOST_TIMES, Math.max(ROWS, filled + 1));
    }

    ArrangementFields taking(List<String> fields, ArrangementFields other) {
        var merged = new LinkedHashMap<>(values);
        fields.stream().filter(ALL::contains).forEach(field -> merged.put(field, other.all(field)));
        if (fields.contains("times")) {
            times(NAMES).forEach(field -> merged.put(field, other.all(field)));
        }
        return new ArrangementFields(merged);
    }

    private static Stream<String> times(Set<String> names) {
        return names.stream().filter(name -> name.matches("(day|at)\\d") || name.equals(QUIET));
    }

    /** A new form, with what the house usually agrees. */
    static ArrangementFields begun(boolean limit, UUID alias, LocalDate today, AgreementRules rules) {
        var values = new LinkedHashMap<String, List<String>>();
        var until = today.plusMonths(rules.months());
        put(values, "kind", (limit ? ArrangementKind.LIMIT : ArrangementKind.FIXED_TIMES).name());
        put(values, "minutes", rules.minutes() == null ? "" : rules.minutes());
        put(values, "period", limit ? "WEEK" : "");
        put(values, "from", today);
        put(values, "until", until);
        put(values, "review", until.minusDays(DAYS_BEFORE_END));
        put(values, ArrangementDraft.ALIAS, alias);
        return new ArrangementFields(values);
    }

    static ArrangementFields of(Terms terms, UUID alias) {
        var values = new LinkedHashMap<String, List<String>>();
        put(values, "kind", terms.kind().name());
        put(values, "wording", terms.wording());
        put(values, ArrangementDraft.ALIAS, alias);
        putMeasure(values, terms);
        putSpan(values, terms.span());
        var risks = terms.risks();
        if (risks != null) {
            put(values, "keeping", risks.keeping().name());
            put(values, "keepingWords", risks.keepingWords());
            put(values, "treatment", risks.treatment().name());
            put(values, "treatmentWords", risks.treatmentWords());
        }
        putTimes(values, terms.times());
        return new ArrangementFields(values);
    }

    private static void putMeasure(Map<String, List<String>> values, Terms terms) {
        var measure = terms.measure();
        put(values, "minutes", blank(measure.minutes()));
        put(values, "contacts", blank(measure.contacts()));
        put(values, "period", blank(measure.period()));
    }

    private static void putSpan(Map<String, List<String>> values, Span span) {
        put(values, "from", span.from());
        put(values, "until", span.until());
        put(values, "review", span.review());
    }

    private static void putTimes(Map<String, List<String>> values, List<AgreedTime> times) {
        for (var nth = 1; nth <= times.size(); nth++) {
            var time = times.get(nth - 1);
            put(values, "day" + nth, time.day().getValue());
            put(values, "at" + nth, time.at());
        }
    }

    private static Object blank(@Nullable Object value) {
        return value == null ? "" : value;
    }

    private static void put(Map<String, List<String>> values, String field, Object value) {
        values.put(field, List.of(value.toString()));
    }

    /** The times of the week as far as they can be read: those typed, and the quiet hours ticked off. */
    List<AgreedTime> times() {
        var found = new ArrayList<AgreedTime>();
        for (var nth = 1; nth <= Terms.MOST_TIMES; nth++) {
            add(found, text("day" + nth), text("at" + nth));
        }
        all(QUIET).forEach(hour -> {
            var parts = hour.split("-", 2);
            add(found, parts[0], parts.length < 2 ? "" : parts[1]);
        });
        return found.stream().distinct().sorted().toList();
    }

    private static void add(List<AgreedTime> found, String day, String at) {
        if (day.matches("[1-7]") && at.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            found.add(new AgreedTime(DayOfWeek.of(Integer.parseInt(day)), LocalTime.parse(at)));
        }
    }

    /** Whether somebody filled in half a time, or one that is none. */
    boolean hasHalfATime() {
        return IntStream.rangeClosed(1, Terms.MOST_TIMES).anyMatch(nth -> {
            var read = new ArrayList<AgreedTime>();
            add(read, text("day" + nth).strip(), text("at" + nth).strip());
            return read.isEmpty() && !(text("day" + nth) + text("at" + nth)).isBlank();
        });
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "ArrangementFields[...]";
    }
}
