package dk.samklang.helpline.agreement;

import static java.util.stream.Collectors.toSet;

import dk.samklang.helpline.frequentuser.GoesWithAlias;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.ids.Ids;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Agreements and limits go with their alias, with every step and every draft of them (FB-7). That somebody was turned away
 * stays as a count, and belongs to nobody from then on.
 */
@Repository
class ArrangementsOfAlias implements GoesWithAlias {

    private final JdbcClient jdbc;
    private final Drafts drafts;

    ArrangementsOfAlias(JdbcClient jdbc, Drafts drafts) {
        this.jdbc = jdbc;
        this.drafts = drafts;
    }

    @Override
    public Set<UUID> beingWrittenAbout() {
        return drafts.chosen(ArrangementDraft.KIND, ArrangementDraft.ALIAS).stream()
                .map(Ids::parse)
                .flatMap(Optional::stream)
                .collect(toSet());
    }

    @Override
    public void erase(Set<UUID> aliases) {
        jdbc.sql("""
                        update helpline.refusal set frequent_user_id = null, arrangement_id = null
                        where frequent_user_id = any(:aliases)
                        """).param("aliases", aliases.toArray(UUID[]::new)).update();
        var gone = jdbc.sql("delete from helpline.arrangement where frequent_user_id = any(:aliases) returning id")
                .param("aliases", aliases.toArray(UUID[]::new))
                .query((row, _) -> row.getObject("id", UUID.class))
                .set();
        drafts.forget(Stream.concat(gone.stream(), changes(gone)).collect(toSet()));
        drafts.forgetSaying(
                ArrangementDraft.KIND, aliases.stream().map(UUID::toString).toList());
    }

    /** Whatever anybody was changing in one of them. */
    private Stream<UUID> changes(Set<UUID> gone) {
        return drafts.writers(ArrangementDraft.KIND).stream()
                .flatMap(writer -> gone.stream().map(id -> ArrangementDraft.ofProposal(new ArrangementId(id), writer)))
                .map(DraftId::value);
    }
}
