package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.CardUse;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a card shows of how the alias uses the helpline. */
@Component
class CardUseOfAlias implements CardUse {

    private static final int TWINS = 20;

    private final JudgeAliases judge;
    private final Decisions decisions;
    private final Twins twins;
    private final StaffNames names;

    CardUseOfAlias(JudgeAliases judge, Decisions decisions, Twins twins, StaffNames names) {
        this.judge = judge;
        this.decisions = decisions;
        this.twins = twins;
        this.names = names;
    }

    @Override
    public Use of(FrequentUserId alias, ServiceId helpline, SignedIn by) {
        var judgement = judge.judge(alias, helpline);
        var decided = decisions.holding(alias);
        var pairs = twins.of(alias, TWINS);
        Set<UUID> people = new HashSet<>();
        pairs.forEach(pair -> people.add(pair.by().value()));
        if (decided != null) {
            people.add(decided.by().value());
        }
        var known = names.of(people);
        return new Use(
                judgement.suggested(),
                judgement.reasons(),
                decided == null
                        ? null
                        : new Decision(
                                decided.pattern(),
                                known.getOrDefault(decided.by().value(), ""),
                                decided.at()),
                by.servicesWhere(PatternPermissions.DECIDE).contains(helpline.value()),
                pairs.stream()
                        .map(pair -> new Twin(
                                pair.link(),
                                pair.other(),
                                pair.name(),
                                known.getOrDefault(pair.by().value(), ""),
                                pair.at()))
                        .toList());
    }
}
