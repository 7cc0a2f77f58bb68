package dk.samklang.helpline.duty.web;

import dk.samklang.platform.web.Submission;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A walk through the duties: four questions at most, each answered yes or no, none of them about who somebody is. Averting danger
 * and notifying of a child are two duties, so a yes to one does not end the walk.
 *
 * @param answers by question, in order, as far as they go
 */
public record Walk(Map<Question, Boolean> answers) {

    public enum Question {
        /** Is a life in danger now? */
        DANGER,
        /** Does somebody mean to do something that endangers others? */
        PLANNED,
        /** Is a child not thriving or in danger? */
        CHILD,
        /** Was this very matter reported already? */
        REPORTED;

        /** Its name in a form. */
        public String field() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** What the answers come to, said as soon as it is known. */
    public enum Advice {
        /** Get help now. */
        ACUTE,
        /** Do what you can to avert it. */
        AVERT,
        /** Notify the municipality. */
        NOTIFY,
        /** It was reported; what is new would be a new matter. */
        ALREADY,
        /** No duty, but talk to somebody. */
        NONE
    }

    static Walk read(Submission form) {
        var answers = new LinkedHashMap<Question, Boolean>();
        for (var question : Question.values()) {
            var said = form.text(question.field());
            if (!said.equals("yes") && !said.equals("no")) {
                break;
            }
            answers.put(question, said.equals("yes"));
        }
        if (Boolean.FALSE.equals(answers.get(Question.CHILD))) {
            answers.remove(Question.REPORTED);
        }
        return new Walk(answers);
    }

    public boolean begun() {
        return !answers.isEmpty();
    }

    /** The question to be asked now; null at the end of the walk. */
    public @Nullable Question next() {
        if (Boolean.FALSE.equals(answers.get(Question.CHILD))) {
            return null;
        }
        return List.of(Question.values()).stream()
                .filter(question -> !answers.containsKey(question))
                .findFirst()
                .orElse(null);
    }

    private boolean yes(Question question) {
        return Boolean.TRUE.equals(answers.get(question));
    }

    public List<Advice> advice() {
        var advice = new ArrayList<Advice>();
        if (yes(Question.DANGER)) {
            advice.add(Advice.ACUTE);
        }
        if (yes(Question.PLANNED)) {
            advice.add(Advice.AVERT);
        }
        if (yes(Question.CHILD) && answers.containsKey(Question.REPORTED)) {
            advice.add(yes(Question.REPORTED) ? Advice.ALREADY : Advice.NOTIFY);
        }
        if (next() == null && advice.isEmpty()) {
            advice.add(Advice.NONE);
        }
        return List.copyOf(advice);
    }
}
