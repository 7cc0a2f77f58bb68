package dk.samklang.helpline.agreed;

/**
 * How long a conversation lasts, and what the counsellor is reminded of (FB-12). It never ends a conversation.
 *
 * @param source where the length comes from
 * @param prioritise the house's words for the beginning; empty for the usual ones
 * @param roundOff the house's words for when time is nearly up; empty for the usual ones
 */
public record Length(int minutes, Source source, String prioritise, String roundOff) {

    /** What goes first comes first. */
    public enum Source {
        AGREEMENT,
        LIMIT,
        HOUSE
    }
}
