package dk.samklang.helpline.referral;

/** What came of a referral, as far as somebody heard. */
public enum Outcome {
    USED,
    NOT_USED,
    UNKNOWN
}
