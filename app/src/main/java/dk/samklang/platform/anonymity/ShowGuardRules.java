package dk.samklang.platform.anonymity;

import dk.samklang.anonymity.Kind;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the rules of the organisation, and how often its people went on in spite of a mark. */
@Service
public class ShowGuardRules {

    private static final int DAYS = 30;

    private final GuardRulesStore rules;
    private final Overrides overrides;
    private final Clock clock;

    ShowGuardRules(GuardRulesStore rules, Overrides overrides, Clock clock) {
        this.rules = rules;
        this.overrides = overrides;
        this.clock = clock;
    }

    /**
     * The rules and the counts.
     *
     * @param month overrides by kind in the last 30 days, today among them
     * @param year the same for the last 12 months
     */
    public record Overview(GuardRules rules, Map<Kind, Integer> month, Map<Kind, Integer> year) {}

    @Transactional(readOnly = true)
    public Overview show(SignedIn by) {
        var today = LocalDate.ofInstant(clock.instant(), by.person().zone());
        return new Overview(
                rules.current(),
                overrides.since(today.minusDays(DAYS - 1)),
                overrides.since(today.minusYears(1).plusDays(1)));
    }
}
