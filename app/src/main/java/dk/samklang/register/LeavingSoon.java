package dk.samklang.register;

import dk.samklang.platform.identity.SignedIn;
import java.time.Instant;
import java.util.List;

/** Declared here, implemented by rooms that keep what has a name: what of it goes soon, for those who may open it. */
public interface LeavingSoon {

    /** Those that go first until then, if nothing happens; inside the caller's transaction. */
    Soon list(SignedIn by, Instant until, int limit);

    /** @param all how many go until then of those that the reader may open, the first ones among them */
    record Soon(List<Leaving> first, int all) {}
}
