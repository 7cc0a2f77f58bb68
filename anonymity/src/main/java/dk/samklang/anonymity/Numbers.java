package dk.samklang.anonymity;

import java.util.ArrayList;
import java.util.List;

/** Walks through the digits of a text once, for all rules about numbers. */
final class Numbers implements Recogniser {

    private final List<NumberRule> rules;

    Numbers(NumberRule... rules) {
        this.rules = List.of(rules);
    }

    @Override
    public List<Finding> find(Reading reading) {
        var found = new ArrayList<Finding>();
        for (int first = 0; first < reading.digits().size(); first++) {
            var spans = Span.from(reading.digits(), first);
            for (var rule : rules) {
                found.addAll(rule.look(reading, first, spans));
            }
        }
        return found;
    }
}
