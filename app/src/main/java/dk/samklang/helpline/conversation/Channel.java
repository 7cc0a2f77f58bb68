package dk.samklang.helpline.conversation;

/** How the caller is in touch. */
public enum Channel {
    PHONE,
    CHAT,
    TEXT_MESSAGE,
    EMAIL
}
