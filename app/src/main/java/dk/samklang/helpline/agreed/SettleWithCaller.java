package dk.samklang.helpline.agreed;

import dk.samklang.platform.identity.SignedIn;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Declared here, implemented by the room that keeps agreements: what is settled while a conversation is registered. */
public interface SettleWithCaller {

    /** Inside the transaction that registers the conversation. */
    void settle(SignedIn by, UUID alias, UUID conversation, Settled settled);

    /**
     * @param next when the next conversation is; null where none was agreed
     * @param beyondWhy why the counsellor went beyond a limit; empty where they said nothing
     */
    record Settled(@Nullable Instant next, String beyondWhy) {

        public static final int LONGEST_WHY = 500;

        public static final Settled NOTHING = new Settled(null, "");

        /** Prints no content. */
        @Override
        public String toString() {
            return "Settled[...]";
        }
    }
}
