package dk.samklang.helpline.agreement;

import java.time.LocalDate;

/**
 * From when until when, both days included, and when to look at it again.
 *
 * @param review within the span
 */
public record Span(LocalDate from, LocalDate until, LocalDate review) {

    /** Nothing is agreed for longer than this at once. */
    public static final int MOST_MONTHS = 12;

    public Span {
        if (until.isBefore(from) || review.isBefore(from) || review.isAfter(until)) {
            throw new IllegalArgumentException("An arrangement ends, and is looked at before it does");
        }
    }

    boolean isOver(LocalDate today) {
        return until.isBefore(today);
    }
}
