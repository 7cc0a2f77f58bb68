package dk.samklang.platform.anonymity;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What the guard offers to write instead, in every language: words that say nothing of the person they are written about. */
@Component
public class NeutralWordings {

    private static final List<Locale> LANGUAGES = List.of(Locale.of("da"), Locale.of("en"));

    private final String expression;
    private final Pattern pattern;

    NeutralWordings(MessageSource messages) {
        this.expression = LANGUAGES.stream()
                .flatMap(language -> GuardAnswer.wordings().stream()
                        .map(wording -> messages.getMessage(wording, language).toLowerCase(language)))
                .distinct()
                .sorted(Comparator.comparingInt(String::length).reversed())
                .map(wording -> wording.replaceAll("([^\\p{L}\\d ])", "\\\\$1"))
                .collect(Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)"));
        this.pattern = Pattern.compile(
                expression, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
    }

    /** Finds them in small letters or capitals; written so that Java and PostgreSQL read it alike. */
    public String expression() {
        return expression;
    }

    /** A text without them. */
    public String takenOutOf(String text) {
        return pattern.matcher(text).replaceAll(" ");
    }
}
