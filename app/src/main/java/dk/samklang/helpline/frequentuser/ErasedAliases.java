package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.erasure.ErasedAgain;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Aliases that a restored backup brings back although their time had passed. */
@Component
class ErasedAliases implements ErasedAgain {

    static final String KIND = "alias";

    private final EraseAliases eraseAliases;

    ErasedAliases(EraseAliases eraseAliases) {
        this.eraseAliases = eraseAliases;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void erase(Set<UUID> records) {
        eraseAliases.erase(records);
    }
}
