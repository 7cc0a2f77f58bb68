package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreed.ArrangementKind;
import dk.samklang.helpline.agreed.LimitPeriod;
import dk.samklang.helpline.agreement.Answer;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.Frame;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What stands in the fields of two proposals, ready to be read side by side. */
final class FieldWords {

    private static final Set<String> CHOICES = Stream.<Enum<?>[]>of(
                    ArrangementKind.values(), LimitPeriod.values(), Answer.values())
            .flatMap(Arrays::stream)
            .map(Enum::name)
            .collect(Collectors.toUnmodifiableSet());

    private FieldWords() {}

    static List<Difference> differences(Frame frame, ArrangementFields mine, ArrangementFields theirs) {
        var times = new Difference(
                "times",
                "agreement.field.times",
                AgreementWords.times(frame, mine.times()),
                AgreementWords.times(frame, theirs.times()));
        var others = ArrangementFields.ALL.stream()
                .filter(field -> !field.startsWith("next"))
                .map(field -> new Difference(
                        field, "agreement.field." + field, words(frame, field, mine), words(frame, field, theirs)));
        return Stream.concat(Stream.of(times), others)
                .filter(difference -> !difference.mine().equals(difference.theirs()))
                .toList();
    }

    private static String words(Frame frame, String field, ArrangementFields fields) {
        var text = fields.text(field).strip();
        if (text.isEmpty()) {
            return "";
        }
        return switch (field) {
            case "kind" -> known(frame, "agreement.kind.", text);
            case "period" -> known(frame, "agreement.period.", text);
            case "keeping", "treatment" -> known(frame, "agreement.answer.", text);
            case "from", "until", "review" -> day(frame, text);
            default -> text;
        };
    }

    private static String known(Frame frame, String prefix, String constant) {
        return CHOICES.contains(constant) ? frame.say(prefix + constant) : constant;
    }

    private static String day(Frame frame, String text) {
        try {
            return frame.day(LocalDate.parse(text));
        } catch (DateTimeException _) {
            return text;
        }
    }
}
