package dk.samklang.platform.identity;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Declared here, implemented by the trail: what becomes of somebody's way in stands among what people did. */
public interface AccessTrail {

    /** Notes it in the caller's transaction, in the organisation the caller works for. */
    void note(StaffId whose, Event event);

    /**
     * Notes, likewise, that somebody asked for a record that is not theirs or not there.
     *
     * @param record noted once in half an hour; null where a form named it
     * @return false where it was noted before
     */
    boolean noteRefused(StaffId by, @Nullable UUID record);

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
