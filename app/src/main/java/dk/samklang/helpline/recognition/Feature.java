package dk.samklang.helpline.recognition;

/** The kinds of evidence that somebody is recognised by. */
enum Feature {
    GENDER,
    AGE,
    THEMES,
    WORDS,
    CHANNEL,
    HOUR,
    RECENCY
}
