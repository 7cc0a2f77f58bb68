package dk.samklang.helpline.referral;

import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: a counsellor notes that the caller of a conversation was told of an offer (FB-14). The conversation may still be being
 * written: it has its id from the start.
 */
@Service
public class Refer {

    private final ReferralLog referrals;
    private final AuditTrail audit;
    private final Clock clock;

    Refer(ReferralLog referrals, AuditTrail audit, Clock clock) {
        this.referrals = referrals;
        this.audit = audit;
        this.clock = clock;
    }

    /** False where nothing was to be noted: it is there already, or it is not this person's to note. */
    @Transactional
    public boolean refer(ConversationId conversation, OptionId option, SignedIn by) {
        var id = new ReferralId(Ids.next());
        var noted = referrals.add(id, conversation, option, by, clock.instant());
        if (noted) {
            audit.record(by.staff(), AuditTrail.Action.CREATED, ReferralLog.KIND, id.value());
        }
        return noted;
    }
}
