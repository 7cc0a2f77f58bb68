package dk.samklang.helpline.referral;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: a counsellor takes back what they noted: the caller was not referred after all. */
@Service
public class TakeBackReferral {

    private final ReferralLog referrals;
    private final AuditTrail audit;

    TakeBackReferral(ReferralLog referrals, AuditTrail audit) {
        this.referrals = referrals;
        this.audit = audit;
    }

    /** The referral as it was; empty where it is not one's own. */
    @Transactional
    public Optional<Referral> takeBack(ReferralId id, SignedIn by) {
        var referral = referrals.find(id, by).filter(Referral::own);
        if (referral.isPresent() && referrals.remove(id, by)) {
            audit.record(by.staff(), AuditTrail.Action.DELETED, ReferralLog.KIND, id.value());
        }
        return referral;
    }
}
