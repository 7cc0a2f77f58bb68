package dk.samklang.platform.drafts;

import dk.samklang.platform.erasure.ErasedAgain;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Drafts that somebody threw away. */
@Component
class ErasedDrafts implements ErasedAgain {

    static final String KIND = "draft";

    private final Drafts drafts;

    ErasedDrafts(Drafts drafts) {
        this.drafts = drafts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void erase(Set<UUID> records) {
        drafts.forget(records);
    }
}
