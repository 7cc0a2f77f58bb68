package dk.samklang.journeys;

import com.microsoft.playwright.Page;
import dk.samklang.testing.Language;
import dk.samklang.testing.MessageFiles;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds words on a page that its reader should not meet there: message keys, and those of the other language. */
final class Words {

    /** Everything a person is shown or read aloud, but for what says itself that it is in another language. */
    private static final String SHOWN = """
            () => {
                const lang = document.documentElement.lang;
                const other = element => element?.closest('[lang]')?.lang !== lang;
                const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
                const words = [document.title];
                while (walker.nextNode()) {
                    if (!other(walker.currentNode.parentElement)) words.push(walker.currentNode.data);
                }
                for (const element of document.body.querySelectorAll('[aria-label], [title], [placeholder], [alt]')) {
                    if (!other(element)) words.push(...['aria-label', 'title', 'placeholder', 'alt'].map(name => element.getAttribute(name) ?? ''));
                }
                return words.map(text => text.replace(/\\s+/g, ' ').trim()).filter(text => text !== '');
            }
            """;

    private static final Pattern KEY = Pattern.compile(
            "\\b(" + String.join("|", MessageFiles.names()) + ")\\.[a-zA-Z][a-zA-Z0-9.-]+\\b|\\?\\?.*\\?\\?|\\{\\d}");

    /** English that would stand out at once in a Danish sentence. */
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(the|with|you|your|my|our|this|that|of|new|not|what|when|who|please|save|cancel|search|sign|password|user name"
                    + "|conversation|edit|delete|next|previous)\\b",
            Pattern.CASE_INSENSITIVE);

    /** Words as short as these mean something in both languages. */
    private static final int SHORT = 3;

    /** By language, what is said in it alone. */
    private static final Map<Language, Set<String>> ONLY_IN = Arrays.stream(Language.values())
            .collect(Collectors.toMap(language -> language, language -> onlyIn(language, other(language))));

    private Words() {}

    /** What is shown in this language and should not be. */
    static List<String> foreign(Page page, Language language) {
        var others = ONLY_IN.getOrDefault(other(language), Set.of());
        return shown(page).stream()
                .filter(text -> KEY.matcher(text).find()
                        || others.contains(text)
                        || (language == Language.DANISH && ENGLISH.matcher(text).find()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static List<String> shown(Page page) {
        return (List<String>) page.evaluate(SHOWN);
    }

    private static Set<String> onlyIn(Language language, Language other) {
        var words = all(language);
        words.removeAll(all(other));
        words.removeIf(text -> text.length() <= SHORT);
        return words;
    }

    private static Set<String> all(Language language) {
        return MessageFiles.names().stream()
                .flatMap(name -> MessageFiles.read(name, language).values().stream())
                .collect(Collectors.toSet());
    }

    private static Language other(Language language) {
        return Arrays.stream(Language.values())
                .filter(one -> one != language)
                .findFirst()
                .orElseThrow();
    }
}
