package dk.samklang.platform.retention;

import dk.samklang.platform.tenancy.EveryOrganisation;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Use case: everything past its time is deleted, in every organisation, and what was done is written down in each. */
@Service
public class RunRetention {

    private static final Logger log = LoggerFactory.getLogger(RunRetention.class);

    private final ApplyRules rules;
    private final EveryOrganisation organisations;
    private final Clock clock;

    RunRetention(ApplyRules rules, EveryOrganisation organisations, Clock clock) {
        this.rules = rules;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** @throws IllegalStateException in the end, when a rule broke off somewhere; all others have had their turn */
    public void run() {
        var shared = Tenancy.callForNobody(rules::shared);
        var all = new ArrayList<>(shared);
        organisations.ids().forEach(id -> all.addAll(inTurn(id, shared)));
        var failed = all.stream().filter(RuleRun::failed).count();
        if (failed > 0) {
            throw new IllegalStateException("Retention: " + failed + " runs of rules broke off");
        }
    }

    /** Whatever breaks off in one organisation, all others have their night. */
    private List<RuleRun> inTurn(OrganisationId id, List<RuleRun> shared) {
        try {
            return run(id, shared);
        } catch (RuntimeException trouble) {
            log.error("Retention broke off in organisation {}", id, trouble);
            return List.of(new RuleRun("organisation", clock.instant(), 0, true));
        }
    }

    /** What belongs to no organisation went for each of them, though how much is nobody's to know. */
    private List<RuleRun> run(OrganisationId id, List<RuleRun> shared) {
        return Tenancy.callFor(id, () -> {
            var own = rules.own();
            var uncounted = shared.stream().map(run -> new RuleRun(run.clock(), run.at(), 0, run.failed()));
            rules.note(Stream.concat(own.stream(), uncounted).toList());
            return own;
        });
    }

    /** The clocks that have a rule. */
    public List<String> clocks() {
        return rules.clocks();
    }
}
