package dk.samklang.platform.erasure;

import dk.samklang.platform.tenancy.EveryOrganisation;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Use case: what a restored backup brought back, although it had been erased, is erased again, in every organisation. */
@Service
class RepeatErasures {

    private final List<ErasedAgain> kinds;
    private final EveryOrganisation organisations;
    private final JdbcClient jdbc;

    RepeatErasures(List<ErasedAgain> kinds, EveryOrganisation organisations, JdbcClient jdbc) {
        this.kinds = kinds;
        this.organisations = organisations;
        this.jdbc = jdbc;
    }

    void repeat() {
        organisations.visit(_ -> kinds.forEach(this::repeat));
    }

    private void repeat(ErasedAgain kind) {
        var due = due(kind.kind());
        if (!due.isEmpty()) {
            kind.erase(due);
            jdbc.sql("update platform.erasure set due = false where due and kind = :kind")
                    .param("kind", kind.kind())
                    .update();
        }
    }

    private Set<UUID> due(String kind) {
        return jdbc.sql("select record_id from platform.erasure where due and kind = :kind")
                .param("kind", kind)
                .query((row, _) -> row.getObject("record_id", UUID.class))
                .set();
    }
}
