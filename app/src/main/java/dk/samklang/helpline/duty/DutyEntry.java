package dk.samklang.helpline.duty;

import java.time.LocalDate;

/**
 * Something that was done by duty.
 *
 * @param matter in a few words; empty where there is no alias to keep them on
 * @param removable whether the reader may remove it: their own, or in a helpline they lead
 */
public record DutyEntry(DutyEntryId id, DutyKind kind, String matter, LocalDate doneOn, boolean removable) {

    public static final int LONGEST_MATTER = 200;

    /** Prints no content. */
    @Override
    public String toString() {
        return "DutyEntry[" + id.value() + "]";
    }
}
