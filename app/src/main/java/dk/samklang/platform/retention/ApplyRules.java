package dk.samklang.platform.retention;

import dk.samklang.platform.ids.Ids;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Applies rules one after the other, each part in a transaction of its own: what is done stays done, others wait for
 * little, and the trouble of one rule is not that of the next.
 */
@Component
class ApplyRules {

    private static final Logger log = LoggerFactory.getLogger(ApplyRules.class);

    private final List<RetentionRule> rules;
    private final RetentionJournal journal;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ApplyRules(List<RetentionRule> rules, RetentionJournal journal, TransactionTemplate transaction, Clock clock) {
        this.rules = rules;
        this.journal = journal;
        this.transaction = transaction;
        this.clock = clock;
    }

    List<String> clocks() {
        return rules.stream().map(RetentionRule::clock).toList();
    }

    /** Those that belong to no organisation, for nobody. */
    List<RuleRun> shared() {
        return rules.stream()
                .filter(RetentionRule::organisationFree)
                .map(rule -> apply(rule, _ -> {}))
                .toList();
    }

    /** Those of the organisation the caller works for; what they delete is written down there. */
    List<RuleRun> own() {
        return own(null, () -> {});
    }

    /** @param alive called within each part that deletes something */
    List<RuleRun> own(@Nullable UUID askedBy, Runnable alive) {
        return rules.stream()
                .filter(rule -> !rule.organisationFree())
                .map(rule -> {
                    var deletion = Ids.next();
                    return apply(rule, part -> {
                        journal.deleted(deletion, part, askedBy);
                        alive.run();
                    });
                })
                .toList();
    }

    /** Writes down how rules went, for the organisation the caller works for. */
    void note(List<RuleRun> runs) {
        transaction.executeWithoutResult(_ -> runs.forEach(journal::ran));
    }

    void within(Runnable work) {
        transaction.executeWithoutResult(_ -> work.run());
    }

    private RuleRun apply(RetentionRule rule, Consumer<RuleRun> record) {
        var gone = 0;
        try {
            for (var part = part(rule, record); part > 0; part = part(rule, record)) {
                gone += part;
            }
            return run(rule, gone, false);
        } catch (RuntimeException trouble) {
            log.error("Retention: the rule for {} broke off", rule.clock(), trouble);
            return run(rule, gone, true);
        } finally {
            if (gone > 0) {
                log.info("Retention: {} records of kind {} deleted", gone, rule.clock());
            }
        }
    }

    private int part(RetentionRule rule, Consumer<RuleRun> record) {
        var gone = transaction.execute(_ -> {
            var part = rule.run();
            if (part > 0) {
                record.accept(run(rule, part, false));
            }
            return part;
        });
        return gone == null ? 0 : gone;
    }

    private RuleRun run(RetentionRule rule, int records, boolean failed) {
        return new RuleRun(rule.clock(), clock.instant(), records, failed);
    }
}
