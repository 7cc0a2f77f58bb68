package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.identity.StaffId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names the drafts of this room. */
public final class FrequentUserDraft {

    public static final String KIND = "frequent-user";

    private FrequentUserDraft() {}

    /** The one draft that one person can have of one card, so that two windows meet in it. */
    public static DraftId ofCard(FrequentUserId card, StaffId writer) {
        var name = KIND + "/" + writer.value() + "/" + card.value();
        return new DraftId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
