package dk.samklang.helpline.agreement;

import dk.samklang.helpline.agreed.Agreed;
import dk.samklang.helpline.agreed.AgreedWith;
import dk.samklang.helpline.agreed.Arranged;
import dk.samklang.helpline.agreed.ArrangementKind;
import dk.samklang.helpline.agreed.SettleWithCaller;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Writes down what was settled while a conversation was registered: the next one, and why somebody went beyond a limit. What
 * does not hold any more by then is let be; the conversation itself keeps its words.
 */
@Component
class SettleWhileRegistering implements SettleWithCaller {

    private final AgreedWith agreedWith;
    private final AgreeNextTime agreeNext;
    private final Refusals refusals;

    SettleWhileRegistering(AgreedWith agreedWith, AgreeNextTime agreeNext, Refusals refusals) {
        this.agreedWith = agreedWith;
        this.agreeNext = agreeNext;
        this.refusals = refusals;
    }

    @Override
    public void settle(SignedIn by, UUID alias, UUID conversation, Settled settled) {
        if (!settled.equals(Settled.NOTHING)) {
            agreedWith.now(by, alias).ifPresent(agreed -> settle(by, agreed, conversation, settled));
        }
    }

    private void settle(SignedIn by, Agreed agreed, UUID conversation, Settled settled) {
        var next = settled.next();
        if (next != null) {
            Optional.ofNullable(agreed.agreement())
                    .filter(one -> one.kind() == ArrangementKind.NEXT_EACH_TIME)
                    .ifPresent(one -> agreeNext.note(by, new ArrangementId(one.id()), next));
        }
        if (!settled.beyondWhy().isEmpty()) {
            Optional.ofNullable(agreed.limit())
                    .filter(Arranged::isReached)
                    .ifPresent(one -> refusals.beyond(conversation, new ArrangementId(one.id()), settled.beyondWhy()));
        }
    }
}
