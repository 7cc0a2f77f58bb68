package dk.samklang.testing;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The message files of all rooms. */
public final class MessageFiles {

    private static final List<String> NAMES = find();

    private MessageFiles() {}

    /** The rooms that have words, such as {@code identity}. */
    public static List<String> names() {
        return NAMES;
    }

    private static List<String> find() {
        try {
            var files = new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*_da.properties");
            return Arrays.stream(files)
                    .map(Resource::getFilename)
                    .map(Objects::requireNonNull)
                    .map(name -> name.replace("_da.properties", ""))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The keys and patterns of one room in one language. */
    public static Map<String, String> read(String name, Language language) {
        var properties = new Properties();
        var path = "/messages/" + name + "_" + language.code() + ".properties";
        try (var file = Objects.requireNonNull(MessageFiles.class.getResourceAsStream(path), path);
                var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        var words = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> words.put(key, properties.getProperty(key)));
        return words;
    }
}
