package dk.samklang.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A sign-in as stored.
 *
 * @param secured whether a second factor is set up
 */
record Account(
        AccountId id,
        String loginName,
        String passwordHash,
        boolean mustChange,
        boolean secured,
        @Nullable Instant disabledAt) {

    boolean isOpen() {
        return disabledAt == null;
    }

    @Override
    public String toString() {
        return "Account[" + id.value() + "]";
    }
}
