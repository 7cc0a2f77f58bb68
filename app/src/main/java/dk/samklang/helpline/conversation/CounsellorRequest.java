package dk.samklang.helpline.conversation;

/** Whether the caller asked for, or not for, a certain counsellor; what makes splitting visible (guide A). */
public enum CounsellorRequest {
    ASKED_FOR,
    ASKED_NOT_FOR
}
