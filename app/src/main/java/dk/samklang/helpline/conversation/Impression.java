package dk.samklang.helpline.conversation;

/** How the conversation was to be in, over all; what a mapping period asks for (guide A, Indledende afdækning). */
public enum Impression {
    LIGHT,
    MIXED,
    HEAVY
}
