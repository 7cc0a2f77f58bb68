package dk.samklang.platform.erasure;

import java.util.Set;
import java.util.UUID;

/** How records of one kind are erased once more, declared by the room that keeps them. */
public interface ErasedAgain {

    /** The name under which {@link RecordErasures} was told of them, such as {@code draft}. */
    String kind();

    /**
     * Erases what is there of these, in the organisation the caller works for and inside the caller's transaction; some may
     * never have come back.
     */
    void erase(Set<UUID> records);
}
