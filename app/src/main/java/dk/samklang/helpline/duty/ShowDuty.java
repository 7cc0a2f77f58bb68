package dk.samklang.helpline.duty;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: which duties hold for the people of a helpline one works in, and where the law says so today. */
@Service
public class ShowDuty {

    private final DutyRules rules;
    private final LawBook law;
    private final Clock clock;

    ShowDuty(DutyRules rules, LawBook law, Clock clock) {
        this.rules = rules;
        this.law = law;
        this.clock = clock;
    }

    /** @param version counts the changes; 0 while nobody has decided */
    public record Rule(People people, int version) {}

    public record Duties(ServiceId service, Rule rule, List<LawSection> sections, LocalDate today) {

        /** A duty without a section would be a hole in the reference data. */
        public LawSection section(Duty duty) {
            return sections.stream()
                    .filter(found -> found.duty() == duty)
                    .findFirst()
                    .orElseThrow();
        }

        public LawSection toNotify() {
            return section(rule.people().duty());
        }
    }

    @Transactional(readOnly = true)
    public Optional<Duties> show(ServiceId service, SignedIn by) {
        if (!by.servicesWhere(DutyPermissions.USE).contains(service.value())) {
            return Optional.empty();
        }
        var today = LocalDate.ofInstant(clock.instant(), by.person().zone());
        return Optional.of(new Duties(service, rules.of(service), law.on(today), today));
    }
}
