package dk.samklang.helpline.agreed;

import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import java.util.UUID;

/** Declared here, implemented by the room that keeps agreements: what holds with one alias, in one statement. */
public interface AgreedWith {

    /** Inside the caller's transaction or one of its own; empty where the alias is not this person's to know. */
    Optional<Agreed> now(SignedIn by, UUID alias);
}
