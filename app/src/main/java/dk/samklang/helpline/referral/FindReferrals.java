package dk.samklang.helpline.referral;

import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.helpline.frequentuser.CardReferrals;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: who was referred where, for a conversation, for a card, and one by one. */
@Service
public class FindReferrals implements CardReferrals {

    private static final String OUTCOME = "referral.outcome.";

    private final ReferralLog referrals;
    private final AuditTrail audit;

    FindReferrals(ReferralLog referrals, AuditTrail audit) {
        this.referrals = referrals;
        this.audit = audit;
    }

    /** Empty where it is not this person's to read. The reading is noted where there are words. */
    @Transactional
    public Optional<Referral> find(ReferralId id, SignedIn by) {
        var found = referrals.find(id, by);
        found.filter(referral -> referral.alias() != null)
                .ifPresent(_ -> audit.record(by.staff(), AuditTrail.Action.READ, ReferralLog.KIND, id.value()));
        return found;
    }

    /** For a conversation the caller has already been let into. */
    @Transactional(readOnly = true)
    public List<Referral> in(ConversationId conversation, SignedIn by) {
        return referrals.of(conversation, by);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Line> of(FrequentUserId alias, SignedIn by) {
        return referrals.of(alias, by).stream()
                .map(referral -> new Line(
                        referral.id().value(),
                        referral.at(),
                        referral.option(),
                        referral.outcome() == null
                                ? null
                                : OUTCOME + referral.outcome().name(),
                        referral.words()))
                .toList();
    }
}
