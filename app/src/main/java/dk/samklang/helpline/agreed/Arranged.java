package dk.samklang.helpline.agreed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One agreement or limit, as those read it who have the caller on the line.
 *
 * @param minutes how long a conversation lasts; null where a limit only counts
 * @param contacts how many there may be; null but for limits that count
 * @param wording as it is said to the caller
 * @param next when the next conversation is agreed; null where none is
 * @param counted contacts in the period that a limit counts over
 */
public record Arranged(
        UUID id,
        ArrangementKind kind,
        Standing standing,
        List<AgreedTime> times,
        @Nullable Integer minutes,
        @Nullable Integer contacts,
        @Nullable LimitPeriod period,
        String wording,
        LocalDate until,
        @Nullable Instant next,
        int counted,
        Tally tally) {

    public Arranged {
        times = List.copyOf(times);
    }

    /**
     * How far it has come.
     *
     * @param approved whether the house has said yes
     * @param accepted whether the caller has
     * @param holds whether it holds today
     */
    public record Standing(boolean approved, boolean accepted, boolean holds) {}

    /** Whether the limit on contacts is reached, so that the next one goes beyond it. */
    public boolean isReached() {
        return contacts != null && counted >= contacts;
    }

    /** Prints no content. */
    @Override
    public String toString() {
        return "Arranged[" + id + "]";
    }
}
