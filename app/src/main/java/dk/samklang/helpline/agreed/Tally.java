package dk.samklang.helpline.agreed;

/**
 * Contacts since something was agreed, counted from the contacts themselves.
 *
 * @param inside at an agreed time
 * @param outside at another; no fault of anybody's
 */
public record Tally(int inside, int outside) {

    public static final Tally NONE = new Tally(0, 0);
}
