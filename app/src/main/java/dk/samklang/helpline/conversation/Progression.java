package dk.samklang.helpline.conversation;

/** Whether the conversation moved anything, as the counsellor judges it; what FB-1 is computed from. */
public enum Progression {
    NONE,
    SOME,
    CLEAR
}
