package dk.samklang.helpline.agreement;

import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.identity.StaffId;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names the drafts of this room. */
public final class ArrangementDraft {

    public static final String KIND = "arrangement";

    /** The field that says whom it is about. */
    public static final String ALIAS = "frequentUser";

    private ArrangementDraft() {}

    /** The one draft that one person can have of one proposal, so that two windows meet in it. */
    public static DraftId ofProposal(ArrangementId id, StaffId writer) {
        var name = KIND + "/" + writer.value() + "/" + id.value();
        return new DraftId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
