package dk.samklang.demo.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;

/**
 * The story's files: blocks separated by blank lines, each line a key, a colon and words. A key said several times gathers
 * its lines; a line that begins with # is a remark.
 */
public final class Texts {

    private Texts() {}

    public static List<Map<String, List<String>>> blocks(String file) {
        var blocks = new ArrayList<Map<String, List<String>>>();
        var block = new LinkedHashMap<String, List<String>>();
        for (var line : read("demo/" + file + ".txt").lines().toList()) {
            if (line.isBlank() && !block.isEmpty()) {
                blocks.add(block);
                block = new LinkedHashMap<>();
            } else if (!line.isBlank() && !line.startsWith("#")) {
                var parts = line.split(":", 2);
                block.computeIfAbsent(parts[0], _ -> new ArrayList<>()).add(parts[1].strip());
            }
        }
        if (!block.isEmpty()) {
            blocks.add(block);
        }
        return blocks;
    }

    public static String read(String path) {
        try (var file = new ClassPathResource(path).getInputStream()) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The story lacks " + path, e);
        }
    }
}
