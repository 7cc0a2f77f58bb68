package dk.samklang.helpline.recognition.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** Matters of life that callers talk about, each with the words it is talked of in. */
public record Lexicon(String name, List<Matter> matters) {

    /** The words one set is made of; the two share none. */
    public enum Part {
        /** For finding the weights. */
        TUNING("measure/life-tuning.txt"),

        /** For the figures that are reported. Never for finding anything. */
        HELD_OUT("measure/life-held-out.txt");

        private final String file;

        Part(String file) {
            this.file = file;
        }
    }

    public record Matter(List<Word> words) {}

    /** A word in its inflected forms; '|' is where a compound may come apart. */
    public record Word(List<String> forms) {

        /** Earlier notes mostly use the first forms, and those to be recognised the last. */
        String earlier(RandomGenerator random) {
            return forms.get(random.nextDouble() < 0.75 ? random.nextInt((forms.size() + 1) / 2) : any(random));
        }

        String later(RandomGenerator random) {
            return forms.get(
                    random.nextDouble() < 0.75
                            ? forms.size() - 1 - random.nextInt((forms.size() + 1) / 2)
                            : any(random));
        }

        private int any(RandomGenerator random) {
            return random.nextInt(forms.size());
        }
    }

    public static Lexicon of(Part part) {
        try {
            var text = new ClassPathResource(part.file).getContentAsString(UTF_8);
            return new Lexicon(
                    part.name(),
                    text.lines()
                            .filter(line -> !line.isBlank() && !line.startsWith("#"))
                            .map(line -> new Matter(Arrays.stream(line.split(" "))
                                    .map(Lexicon::word)
                                    .toList()))
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A village whose callers talk of fewer matters, and so are harder to tell apart. */
    public Lexicon first(int fewer) {
        return new Lexicon(name, matters.stream().limit(fewer).toList());
    }

    private static Word word(String entry) {
        var parts = entry.split("\\+");
        return new Word(Stream.concat(
                        Stream.of(parts[0]), Arrays.stream(parts).skip(1).map(ending -> parts[0] + ending))
                .toList());
    }
}
