package dk.samklang.helpline.frequentuser;

/**
 * How somebody uses the helpline (guide A, "Definition af brugergruppen"). Only a person decides what holds for an alias;
 * what is computed is a suggestion.
 */
public enum UsePattern {
    /** Often, for more than half a year, pauses allowed, and the conversations move nothing (<i>fast bruger</i>). */
    FREQUENT,
    /** Many contacts within a short, hard time (<i>periodisk bruger</i>). */
    PERIODIC,
    /** Comes back for more, and gains by it (<i>genganger</i>). */
    RETURNING,
    /** None of the three, or it cannot be seen yet. */
    UNCLEAR
}
