package dk.samklang.platform.retention;

import dk.samklang.platform.tenancy.EveryOrganisation;
import dk.samklang.platform.tenancy.Tenancy;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Use case: everything past its time is deleted, in every organisation. */
@Service
public class RunRetention {

    private static final Logger log = LoggerFactory.getLogger(RunRetention.class);

    private final List<RetentionRule> rules;
    private final EveryOrganisation organisations;
    private final TransactionTemplate transaction;

    RunRetention(List<RetentionRule> rules, EveryOrganisation organisations, TransactionTemplate transaction) {
        this.rules = rules;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    public void run() {
        rules.stream()
                .filter(RetentionRule::organisationFree)
                .forEach(rule -> Tenancy.callForNobody(() -> transaction.execute(_ -> apply(rule))));
        organisations.visit(
                _ -> rules.stream().filter(rule -> !rule.organisationFree()).forEach(RunRetention::apply));
    }

    /** The clocks that have a rule. */
    public List<String> clocks() {
        return rules.stream().map(RetentionRule::clock).toList();
    }

    private static int apply(RetentionRule rule) {
        var gone = rule.run();
        if (gone > 0) {
            log.info("Retention: {} records of kind {} deleted", gone, rule.clock());
        }
        return gone;
    }
}
