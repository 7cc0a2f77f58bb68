package dk.samklang.helpline.duty;

/** What the law asks of somebody who hears of danger. */
public enum Duty {
    /** To notify of a child, as a public professional. */
    NOTIFY_PUBLIC,
    /** To notify of a child, as everybody must. */
    NOTIFY_EVERYBODY,
    /** To avert a crime that endangers life or welfare. */
    AVERT,
    /** To help somebody whose life is plainly in danger. */
    HELP
}
