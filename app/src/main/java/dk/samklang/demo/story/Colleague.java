package dk.samklang.demo.story;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who works in the house, or did.
 *
 * @param place among all who ever worked here, from 0
 * @param duty how often they take a shift, against a counsellor's 1
 * @param until the first day they were gone; null for those who are here
 */
public record Colleague(
        int place,
        String login,
        String name,
        String role,
        double duty,
        LocalDate from,
        @Nullable LocalDate until) {

    public boolean isHere() {
        return until == null;
    }

    boolean worksOn(LocalDate day) {
        return duty > 0 && !day.isBefore(from) && (until == null || day.isBefore(until));
    }
}
