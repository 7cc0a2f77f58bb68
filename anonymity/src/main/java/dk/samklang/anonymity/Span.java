package dk.samklang.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Some neighbouring runs of digits, looked at as one number: {@code 01 01 90-1234} has the shape {@code 2-2-2-4}.
 *
 * @param before the gap to the run before; null where none is near
 * @param after the gap to the run behind; null where none is near
 * @param shape as {@link Shapes} counts it
 * @param count how many digits there are in all
 */
record Span(
        List<Digits> runs,
        @Nullable String before,
        @Nullable String after,
        long shape,
        int count) {

    /** The most digits, and groups, that any number we look for has. */
    private static final int MOST_DIGITS = 16;

    private static final int MOST_RUNS = 12;

    /** Every span that begins with a run, the shortest first. */
    static List<Span> from(List<Digits> all, int first) {
        var spans = new ArrayList<Span>(4);
        var before = first == 0 ? null : all.get(first - 1).gap();
        var digits = 0;
        var shape = 0L;
        for (int last = first; last < all.size() && last - first < MOST_RUNS; last++) {
            var run = all.get(last);
            digits += run.length();
            if (digits > MOST_DIGITS) {
                break;
            }
            shape = Shapes.with(shape, run.length());
            spans.add(new Span(all.subList(first, last + 1), before, run.gap(), shape, digits));
            if (run.gap() == null) {
                break;
            }
        }
        return spans;
    }

    /** What becomes of those that fit; a loop, as nearly always none does. */
    static List<Finding> each(List<Span> spans, Predicate<Span> fits, Function<Span, Finding> finding) {
        List<Finding> found = List.of();
        for (var span : spans) {
            if (fits.test(span)) {
                found = found.isEmpty() ? new ArrayList<>() : found;
                found.add(finding.apply(span));
            }
        }
        return found;
    }

    boolean has(String written) {
        return shape == Shapes.code(written);
    }

    boolean isAmong(Shapes shapes) {
        return shapes.contains(shape);
    }

    int start() {
        return runs.getFirst().start();
    }

    int end() {
        return runs.getLast().end();
    }

    String digits() {
        if (runs.size() == 1) {
            return runs.getFirst().value();
        }
        var all = new StringBuilder(count);
        for (var run : runs) {
            all.append(run.value());
        }
        return all.toString();
    }

    /** What stands between the runs, without blanks: nothing, a dash, a full stop. */
    String sign(int place) {
        var gap = gap(place);
        return switch (gap) {
            case " ", "\n" -> "";
            case ".", "-", "/", "" -> gap;
            case String other -> other.replace(" ", "").replace("\n", "");
        };
    }

    String gap(int place) {
        return Objects.requireNonNull(runs.get(place).gap());
    }

    int gaps() {
        return runs.size() - 1;
    }

    /** Whether the same stands between all runs. */
    boolean isEven() {
        for (int place = 1; place < gaps(); place++) {
            if (!gap(place).equals(gap(0))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a sign without blanks ties this to digits before or behind, as in a case number. */
    boolean isTied() {
        return ties(before) || ties(after);
    }

    private static boolean ties(@Nullable String gap) {
        return gap != null && !gap.isEmpty() && !gap.contains(" ") && !gap.contains("\n") && !gap.contains(",");
    }

    /** Whether the run on either side carries on a row of such runs, as in a list of numbers. */
    boolean isPartOfRow(List<Digits> all, int first) {
        var last = first + runs.size() - 1;
        var left = before != null && continues(all.get(first - 1), runs.getFirst());
        var right = after != null && continues(all.get(last + 1), runs.getLast());
        return left || right;
    }

    private static boolean continues(Digits beside, Digits own) {
        return beside.length() == own.length() || (beside.length() <= 2 && own.length() <= 2);
    }
}
