package dk.samklang.helpline.phrases;

import dk.samklang.platform.identity.ServiceId;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A wording as its helpline's leader sees it.
 *
 * @param starterKey message key of the starter's words; null for one the house wrote itself
 * @param details the house's own words go before the starter's
 * @param verdicts what counsellors found, all together
 * @param retired whether it is out of use, not offered in conversations
 */
public record Phrase(
        PhraseId id,
        ServiceId service,
        @Nullable String starterKey,
        Details details,
        Verdicts verdicts,
        boolean retired,
        int version) {

    /**
     * What the house decides of a wording.
     *
     * @param words null where the starter's stand
     * @param situation null for any
     * @param types ids of the types of frequent users it fits; none for all
     * @param themes ids of the themes it fits; none for all
     */
    public record Details(
            @Nullable String words, Stage stage, @Nullable Situation situation, Set<UUID> types, Set<UUID> themes) {}

    /** How many found it helpful, of those who said anything: no names, no ranking. */
    public record Verdicts(int helpful, int all) {}
}
