package dk.samklang.platform.identity;

/** What somebody must do before anything else. */
public enum Duty {
    NONE,
    /** Replace a start password, which somebody else knows. */
    CHANGE_PASSWORD,
    /** Set up a second factor. */
    ADD_SECOND_FACTOR
}
