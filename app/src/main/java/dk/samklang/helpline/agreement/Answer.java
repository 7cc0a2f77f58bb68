package dk.samklang.helpline.agreement;

/** What somebody answers to a question that has no certain answer. */
public enum Answer {
    YES,
    UNSURE,
    NO
}
