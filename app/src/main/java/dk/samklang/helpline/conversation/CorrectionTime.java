package dk.samklang.helpline.conversation;

import dk.samklang.helpline.houserules.FindHouseRules;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Policy: how long a conversation may be corrected, by the house's rule and while its words are kept. */
@Component
class CorrectionTime {

    private final FindHouseRules rules;
    private final Clock clock;

    CorrectionTime(FindHouseRules rules, Clock clock) {
        this.rules = rules;
        this.clock = clock;
    }

    boolean remainsFor(Conversation talk) {
        var allowed = Duration.ofDays(rules.of(talk.service()).correctionDays());
        return talk.textErasedAt() == null && talk.registeredAt().plus(allowed).isAfter(clock.instant());
    }
}
