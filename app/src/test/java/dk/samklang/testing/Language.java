package dk.samklang.testing;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** One of the two languages Samklang speaks, and its words, read from the same files as the program reads. */
public enum Language {
    DANISH(Locale.of("da", "DK")),
    ENGLISH(Locale.of("en", "GB"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public String code() {
        return locale.getLanguage();
    }

    /** The words behind a message key, so that a journey finds its way in both languages. */
    public String say(String key, Object... args) {
        return new MessageFormat(pattern(key), locale).format(args);
    }

    private String pattern(String key) {
        return MessageFiles.names().stream()
                .map(name -> ResourceBundle.getBundle("messages/" + name, locale))
                .filter(words -> words.containsKey(key))
                .findFirst()
                .orElseThrow(() -> new MissingResourceException("No words for " + key, "messages", key))
                .getString(key);
    }
}
