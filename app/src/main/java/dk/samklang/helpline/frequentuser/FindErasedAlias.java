package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.erasure.FindErasure;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: when an alias of the organisation was deleted, for those who still have its address or its page open. */
@Service
public class FindErasedAlias {

    private final FindErasure erasures;

    FindErasedAlias(FindErasure erasures) {
        this.erasures = erasures;
    }

    @Transactional(readOnly = true)
    public Optional<Instant> find(FrequentUserId id) {
        return erasures.of(ErasedAliases.KIND, id.value());
    }
}
