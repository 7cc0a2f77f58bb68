package dk.samklang.helpline.frequentuser;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.erasure.RecordErasures;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Erases aliases with everything that is kept about them, inside the caller's transaction. */
@Component
class EraseAliases {

    private final SilentAliases aliases;
    private final List<GoesWithAlias> company;
    private final Drafts drafts;
    private final RecordErasures erasures;

    EraseAliases(SilentAliases aliases, List<GoesWithAlias> company, Drafts drafts, RecordErasures erasures) {
        this.aliases = aliases;
        this.company = company;
        this.drafts = drafts;
        this.erasures = erasures;
    }

    void erase(Set<UUID> going) {
        company.forEach(other -> other.erase(going));
        drafts.forget(corrections(going));
        var gone = aliases.delete(going);
        drafts.forgetSaying(
                FrequentUserDraft.SEARCH,
                gone.stream().map(SilentAliases.Gone::alias).toList());
        aliases.forgetSamples();
        gone.stream()
                .collect(groupingBy(SilentAliases.Gone::service, mapping(SilentAliases.Gone::id, toSet())))
                .forEach((service, ids) -> erasures.record(ErasedAliases.KIND, ids, service));
    }

    /** Whatever anybody was writing on these cards. */
    private Set<UUID> corrections(Set<UUID> cards) {
        return drafts.writers(FrequentUserDraft.KIND).stream()
                .flatMap(writer ->
                        cards.stream().map(card -> FrequentUserDraft.ofCard(new FrequentUserId(card), writer)))
                .map(DraftId::value)
                .collect(toSet());
    }
}
