package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.identity.StaffId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names the drafts of this room. */
public final class FrequentUserDraft {

    public static final String KIND = "frequent-user";

    /** The words somebody searched for: no form, but written by them, theirs alone, and gone in days. */
    static final String SEARCH = "frequent-user-search";

    static final String TERM = "term";

    private FrequentUserDraft() {}

    /** The one draft that one person can have of one card, so that two windows meet in it. */
    public static DraftId ofCard(FrequentUserId card, StaffId writer) {
        return named(KIND + "/" + writer.value() + "/" + card.value());
    }

    private static DraftId named(String name) {
        return new DraftId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
