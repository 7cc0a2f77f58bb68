package dk.samklang.helpline.duty;

/** What was done. */
public enum DutyKind {
    CHILD_WELFARE_REPORT,
    CALLED_112,
    CALLED_POLICE,
    /** Talked from what they were about to do. */
    TALKED_AWAY
}
