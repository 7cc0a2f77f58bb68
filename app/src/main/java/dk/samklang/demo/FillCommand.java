package dk.samklang.demo;

import dk.samklang.demo.story.Story;
import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Fills organisations of given sizes, and many small ones beside them, from a seed: what the load runs of {@code bench/}
 * measure on. Whoever works there signs in with the demo's password as {@code filled-<conversations>-counsellor},
 * {@code ...-coordinator} and so on. What was filled before stays as it is.
 */
@Component
@ConditionalOnProperty(name = "samklang.measure", havingValue = "fill")
class FillCommand implements ApplicationRunner {

    private final StoryTeller teller;
    private final Clock clock;
    private final long seed;
    private final List<Integer> sizes;
    private final int beside;
    private final PrintStream out = System.out;

    FillCommand(
            StoryTeller teller,
            Clock clock,
            @Value("${samklang.fill.seed:1}") long seed,
            @Value("${samklang.fill.conversations}") List<Integer> sizes,
            @Value("${samklang.fill.beside:0}") int beside) {
        this.teller = teller;
        this.clock = clock;
        this.seed = seed;
        this.sizes = List.copyOf(sizes);
        this.beside = beside;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var now = clock.instant();
        var begun = System.nanoTime();
        var written = teller.tell(Stream.concat(
                        sizes.stream().map(size -> Story.ofSize(size, seed, now, StoryTeller.ZONE)),
                        IntStream.range(0, beside)
                                .mapToObj(number -> Story.ofMany(number, seed, now, StoryTeller.ZONE)))
                .toList());
        out.printf(
                Locale.ROOT,
                "Filled %s conversations and %d small organisations beside them, seed %d: %,d rows, %,.0f a second;"
                        + " %,d s with all that is derived from them%n",
                sizes,
                beside,
                seed,
                written.rows(),
                written.rows() * 1e9 / Math.max(1, written.taken().toNanos()),
                Duration.ofNanos(System.nanoTime() - begun).toSeconds());
    }
}
