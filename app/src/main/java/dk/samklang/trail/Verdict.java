package dk.samklang.trail;

/** What the auditor found a reading to be. */
public enum Verdict {
    IN_ORDER,
    /** The reason is not plain to see, so somebody is asked. */
    ASK
}
