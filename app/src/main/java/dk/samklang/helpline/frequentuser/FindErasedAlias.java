package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.erasure.FindErasure;
import dk.samklang.platform.identity.SignedIn;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: when an alias was deleted, for those of its helpline who still have its address or its page open. */
@Service
public class FindErasedAlias {

    private final FindErasure erasures;

    FindErasedAlias(FindErasure erasures) {
        this.erasures = erasures;
    }

    @Transactional(readOnly = true)
    public Optional<Instant> find(SignedIn by, FrequentUserId id) {
        return erasures.of(ErasedAliases.KIND, id.value(), by.servicesWhere(FrequentUserPermissions.READ));
    }
}
