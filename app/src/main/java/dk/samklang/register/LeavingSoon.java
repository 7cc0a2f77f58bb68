package dk.samklang.register;

import dk.samklang.platform.identity.SignedIn;
import java.time.Instant;
import java.util.List;

/** Declared here, implemented by rooms that keep what has a name: what of it goes soon, for those who may open it. */
public interface LeavingSoon {

    /** Those that go first until then, if nothing happens; inside the caller's transaction. */
    List<Leaving> list(SignedIn by, Instant until, int limit);
}
