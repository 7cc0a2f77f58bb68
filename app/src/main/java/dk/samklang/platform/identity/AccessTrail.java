package dk.samklang.platform.identity;

/** Declared here, implemented by the trail: what becomes of somebody's way in stands among what people did. */
public interface AccessTrail {

    /** Notes it in the caller's transaction, in the organisation the caller works for. */
    void note(StaffId whose, Event event);

    /** What happened. */
    enum Event {
        SIGNED_IN,
        SIGN_IN_FAILED,
        SIGNED_OUT,
        OTHER_SESSIONS_ENDED,
        PASSWORD_CHANGED,
        SECOND_FACTOR_CHANGED
    }
}
