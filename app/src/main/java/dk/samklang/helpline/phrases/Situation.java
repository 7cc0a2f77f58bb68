package dk.samklang.helpline.phrases;

/** What is out of the ordinary when a wording is of use. */
public enum Situation {
    /** In touch several times today. */
    SEVERAL_TODAY,
    /** Has been away for a while. */
    AWAY,
    /** Tells something hard to believe. */
    IMPLAUSIBLE,
    ANGRY,
    /** What was agreed for this time is used up. */
    LIMIT_REACHED
}
