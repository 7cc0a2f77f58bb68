package dk.samklang.helpline.frequentuser.web;

import dk.samklang.platform.drafts.Draft;
import dk.samklang.platform.web.Submission;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A card somebody has begun and not saved.
 *
 * @param card the card it corrects; null for a new one
 * @param alias as typed so far; may be empty
 */
public record DraftOffer(UUID draft, int version, @Nullable UUID card, String alias, Instant keptAt) {

    static DraftOffer of(Draft draft) {
        var fields = new Submission(draft.fields());
        return new DraftOffer(
                draft.id().value(), draft.version(), fields.id("card"), fields.text("alias"), draft.updatedAt());
    }

    /** Where it goes on. */
    public String path() {
        return card == null ? Paths.resumeNew(draft) : Paths.edit(card);
    }

    public String discardPath() {
        return Paths.draft(draft) + "/discard";
    }

    public String titleKey() {
        if (alias.isEmpty()) {
            return "frequentuser.draft.unnamed";
        }
        return card == null ? "frequentuser.draft.new" : "frequentuser.draft.change";
    }
}
