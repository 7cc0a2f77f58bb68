package dk.samklang.helpline.conversation;

/** How the conversation ended. */
public enum Ending {
    CLOSED_TOGETHER,
    NEXT_AGREED,
    REFERRED,
    BROKEN_OFF,
    ENDED_BY_COUNSELLOR,
    ACUTE_HELP
}
