package dk.samklang.helpline.phrases;

/** Where in a conversation a wording belongs. */
public enum Stage {
    OPENING,
    DURING,
    CLOSING
}
