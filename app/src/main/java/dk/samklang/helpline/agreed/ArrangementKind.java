package dk.samklang.helpline.agreed;

/** What can be arranged with somebody (guide A): two kinds of agreement, and a limit. */
public enum ArrangementKind {
    /** The same times every week. */
    FIXED_TIMES,
    /** The next conversation is agreed each time. */
    NEXT_EACH_TIME,
    /** At most so many contacts, or so many minutes at a time. */
    LIMIT;

    public boolean isLimit() {
        return this == LIMIT;
    }
}
