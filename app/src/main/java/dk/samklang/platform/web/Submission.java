package dk.samklang.platform.web;

import dk.samklang.platform.ids.Ids;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A submitted form, read field by field: one place that trims, unites line ends, and turns what cannot be read into an
 * error on its field. Nothing is cut off: what is too long comes back to its writer.
 */
public final class Submission {

    /** Characters no text of ours may hold: PostgreSQL refuses the first, and the rest only hide. */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]|\\p{Cs}");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern VISIBLE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S}]");
    private static final Pattern LINE_END = Pattern.compile("\\r\\n?");
    /** Fields no page may give back to the browser. */
    static final Set<String> SECRETS = Set.of("password", "old", "next", "again", "code", "credential");

    /** How much a draft may hold, in characters over all fields: more than any of our forms takes. */
    static final int LONGEST_DRAFT = 60_000;

    private static final int EARLIEST_YEAR = 1900;
    private static final int LATEST_YEAR = 2200;

    private final Map<String, List<String>> values;
    private final boolean justSent;
    private final FormErrors errors = new FormErrors();

    /** Of what was kept as it was sent. */
    public Submission(Map<String, List<String>> values) {
        this(values, false);
    }

    private Submission(Map<String, List<String>> values, boolean justSent) {
        this.values = values;
        this.justSent = justSent;
        values.forEach(this::checkCharacters);
    }

    static Submission of(Map<String, String[]> parameters) {
        return new Submission(
                parameters.entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, entry -> clean(entry.getValue()))),
                true);
    }

    private static List<String> clean(String[] values) {
        return Arrays.stream(values)
                .map(value -> LINE_END.matcher(value).replaceAll("\n"))
                .toList();
    }

    private void checkCharacters(String field, List<String> all) {
        if (all.stream().anyMatch(value -> FORBIDDEN.matcher(value).find())) {
            errors.add(field, "layout.form.forbidden-character");
        }
    }

    public FormErrors errors() {
        return errors;
    }

    /** Text as typed, without blanks around it; empty where nothing was sent. */
    public String text(String field) {
        return asTyped(field).strip();
    }

    /** Text of at most so many characters (code points). */
    public String text(String field, int longest) {
        var text = text(field);
        var length = text.codePointCount(0, text.length());
        if (length > longest) {
            errors.add(field, "layout.form.too-long", longest, length - longest);
        }
        return text;
    }

    /** Text of one line: line ends and the blanks around them become one blank; what cannot be seen is nothing. */
    public String line(String field, int longest) {
        var text = BLANKS.matcher(text(field, longest)).replaceAll(" ").strip();
        return VISIBLE.matcher(text).find() ? text : "";
    }

    /** Text that must be there. */
    public String required(String field, int longest) {
        var text = text(field, longest);
        if (text.isEmpty()) {
            errors.add(field, "layout.form.required");
        }
        return text;
    }

    /** A secret: neither trimmed nor changed, and never given back. */
    public String secret(String field) {
        if (!SECRETS.contains(field)) {
            throw new IllegalArgumentException(field + " is not listed as a secret");
        }
        return asTyped(field);
    }

    /** Text with all its blanks. None of our pages gives two answers to one question, so none of them is picked. */
    public String asTyped(String field) {
        var all = values.getOrDefault(field, List.of());
        if (justSent && all.stream().distinct().count() > 1) {
            throw new SaidTwice();
        }
        return all.isEmpty() ? "" : all.getFirst();
    }

    public <E extends Enum<E>> @Nullable E choice(String field, Class<E> type) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        var found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            errors.add(field, "layout.form.not-a-choice");
        }
        return found.orElse(null);
    }

    public <E extends Enum<E>> E choice(String field, Class<E> type, E otherwise) {
        var chosen = choice(field, type);
        return chosen == null ? otherwise : chosen;
    }

    public @Nullable UUID id(String field) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        var id = Ids.parse(text);
        if (id.isEmpty()) {
            errors.add(field, "layout.form.not-a-choice");
        }
        return id.orElse(null);
    }

    public Set<UUID> ids(String field) {
        var all = values.getOrDefault(field, List.of());
        var ids = all.stream().map(Ids::parse).flatMap(Optional::stream).collect(Collectors.toSet());
        if (ids.size() < Set.copyOf(all).size()) {
            errors.add(field, "layout.form.not-a-choice");
        }
        return ids;
    }

    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    public @Nullable Integer number(String field, int least, int most) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        if (text.matches("\\d{1,7}")) {
            var number = Integer.parseInt(text);
            if (number >= least && number <= most) {
                return number;
            }
        }
        errors.add(field, "layout.form.not-a-number", least, most);
        return null;
    }

    /** A whole number the page itself put into the form; zero where it is missing or broken. */
    public int version(String field) {
        var text = text(field);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    public @Nullable LocalDate date(String field) {
        var date = read(field, LocalDate::parse, "layout.form.not-a-date");
        if (date != null && (date.getYear() < EARLIEST_YEAR || date.getYear() > LATEST_YEAR)) {
            errors.add(field, "layout.form.not-a-date");
            return null;
        }
        return date;
    }

    public @Nullable LocalTime time(String field) {
        return read(field, LocalTime::parse, "layout.form.not-a-time");
    }

    private <T> @Nullable T read(String field, Reader<T> reader, String key) {
        var text = text(field);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reader.read(text);
        } catch (DateTimeException _) {
            errors.add(field, key);
            return null;
        }
    }

    /**
     * What was sent for these fields, for a draft: as it stands, so that nothing is lost.
     *
     * @param several those of them that take more than one answer
     */
    public Map<String, List<String>> only(Set<String> fields, Set<String> several) {
        fields.stream().filter(field -> !several.contains(field)).forEach(this::asTyped);
        var kept = new TreeMap<String, List<String>>();
        values.forEach((field, all) -> {
            if (fields.contains(field)) {
                kept.put(field, all);
            }
        });
        return kept;
    }

    /** Complains about more than any form of ours could hold, so that a draft cannot grow without bound. */
    public boolean tooLarge() {
        return values.values().stream()
                        .flatMap(List::stream)
                        .mapToInt(String::length)
                        .sum()
                > LONGEST_DRAFT;
    }

    @FunctionalInterface
    private interface Reader<T> {
        T read(String text);
    }
}
