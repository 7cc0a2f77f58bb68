package dk.samklang.platform.retention;

import dk.samklang.platform.tenancy.EveryOrganisation;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Use case: everything past its time is deleted, in every organisation, and what was done is written down in each. */
@Service
public class RunRetention {

    private final ApplyRules rules;
    private final EveryOrganisation organisations;

    RunRetention(ApplyRules rules, EveryOrganisation organisations) {
        this.rules = rules;
        this.organisations = organisations;
    }

    /** @throws IllegalStateException in the end, when a rule broke off somewhere; all others have had their turn */
    public void run() {
        var shared = Tenancy.callForNobody(rules::shared);
        var all = new ArrayList<>(shared);
        organisations.ids().forEach(id -> all.addAll(run(id, shared)));
        var failed = all.stream().filter(RuleRun::failed).count();
        if (failed > 0) {
            throw new IllegalStateException("Retention: " + failed + " runs of rules broke off");
        }
    }

    /** What belongs to no organisation went for each of them, though how much is nobody's to know. */
    private List<RuleRun> run(OrganisationId id, List<RuleRun> shared) {
        return Tenancy.callFor(id, () -> {
            var own = rules.own(null);
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
