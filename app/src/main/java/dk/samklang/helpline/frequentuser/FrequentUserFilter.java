package dk.samklang.helpline.frequentuser;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What frequent users must have in common to be listed; null for what does not matter. */
public record FrequentUserFilter(
        @Nullable UUID type,
        @Nullable Gender gender,
        @Nullable AgeBand ageBand,
        @Nullable InTouch inTouch,
        @Nullable UUID service) {

    public static final FrequentUserFilter NONE = new FrequentUserFilter(null, null, null, null, null);

    public boolean narrows() {
        return !equals(NONE);
    }
}
