package dk.samklang.helpline.agreed;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;

/** A time of the week, on the wall of the organisation. */
public record AgreedTime(DayOfWeek day, LocalTime at) implements Comparable<AgreedTime> {

    @Override
    public int compareTo(AgreedTime other) {
        return Comparator.comparing(AgreedTime::day)
                .thenComparing(AgreedTime::at)
                .compare(this, other);
    }
}
