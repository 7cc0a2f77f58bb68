package dk.samklang.bench;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** People who come one after the other, each in a browser of their own. */
final class SignIns {

    private static final long LONGEST_MICROS = 60_000_000;

    private SignIns() {}

    /** Microseconds of the door and the password together. */
    static Histogram of(URI program, List<String> logins, int clients, Duration length)
            throws IOException, InterruptedException {
        var times = new ConcurrentHistogram(LONGEST_MICROS, 3);
        var until = System.nanoTime() + length.toNanos();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var running = new ArrayList<Future<?>>();
            for (var client = 0; client < clients; client++) {
                var from = client;
                running.add(threads.submit(() -> {
                    for (var next = from; System.nanoTime() < until; next += clients) {
                        times.recordValue(signIn(program, logins.get(next % logins.size())));
                    }
                    return times;
                }));
            }
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("Somebody could not sign in", e.getCause());
        }
        return times;
    }

    private static long signIn(URI program, String login) throws IOException {
        try (var browser = new Browser(program)) {
            var begun = System.nanoTime();
            Worker.signIn(browser, login);
            return Math.min((System.nanoTime() - begun) / 1_000, LONGEST_MICROS);
        }
    }
}
