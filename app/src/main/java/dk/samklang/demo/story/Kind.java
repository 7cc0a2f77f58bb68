package dk.samklang.demo.story;

/** How somebody with an alias uses the helpline (guide A, Definition af brugergruppen). */
public enum Kind {
    /** Often and for long, with pauses, and nothing moves. */
    FREQUENT,
    /** Many contacts in one hard month or two. */
    PERIODIC,
    /** Comes back for more every few months, and gains. */
    RETURNING
}
