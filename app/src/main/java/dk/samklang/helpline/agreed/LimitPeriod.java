package dk.samklang.helpline.agreed;

/** Over what a limit counts contacts, on the calendar of the organisation; a week begins on Monday. */
public enum LimitPeriod {
    DAY,
    WEEK
}
