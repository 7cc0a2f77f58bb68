package dk.samklang.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/**
 * People at work at the same time, each waiting for an answer before asking again: by a pause, as people do, or at once,
 * which finds out how much the machine can do. Every answer is checked, and every one after the warm-up is counted.
 */
final class Crowd {

    private static final long LONGEST_MICROS = 60_000_000;
    private static final int DIGITS = 3;

    private final List<Worker> workers;

    Crowd(List<Worker> workers) {
        this.workers = List.copyOf(workers);
    }

    /** What is told apart. */
    record Kind(Screen screen, String role) implements Comparable<Kind> {

        @Override
        public int compareTo(Kind other) {
            var byScreen = screen.compareTo(other.screen);
            return byScreen != 0 ? byScreen : role.compareTo(other.role);
        }
    }

    /**
     * What was counted.
     *
     * @param times microseconds, of all answers after the warm-up
     * @param wrong answers that were not what was asked for
     */
    record Counted(Map<Kind, Histogram> times, long wrong, Duration length) {

        double aSecond() {
            return times.values().stream().mapToLong(Histogram::getTotalCount).sum() / (length.toNanos() / 1e9);
        }

        /** All roles together. */
        Histogram of(Screen screen) {
            var sum = new Histogram(LONGEST_MICROS, DIGITS);
            times.forEach((kind, times) -> {
                if (kind.screen() == screen) {
                    sum.add(times);
                }
            });
            return sum;
        }
    }

    /** Everybody goes through what their role has to do with. */
    Counted work(Plan plan, int clients, Duration pause) throws InterruptedException, IOException {
        return work(plan, workers.subList(0, clients), pause, null);
    }

    /** Everybody asks for the same again and again, without a pause. */
    Counted only(Screen screen, Plan plan, int clients) throws InterruptedException, IOException {
        var able = workers.stream()
                .filter(worker -> Screen.of(worker).contains(screen))
                .limit(clients)
                .toList();
        return work(plan, able, Duration.ZERO, screen);
    }

    private static Counted work(
            Plan plan, List<Worker> workers, Duration pause, @org.jspecify.annotations.Nullable Screen only)
            throws InterruptedException, IOException {
        var times = new ConcurrentHashMap<Kind, Histogram>();
        var counting = new AtomicBoolean();
        var over = new AtomicBoolean();
        var wrong = 0L;
        var running = new ArrayList<Future<Long>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var worker : workers) {
                var screens = only == null ? Screen.of(worker) : List.of(only);
                running.add(threads.submit(() -> work(worker, screens, pause, times, counting, over)));
            }
            Thread.sleep(plan.warmUp());
            counting.set(true);
            Thread.sleep(plan.length());
            over.set(true);
            for (var one : running) {
                wrong += one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("A client could not go on", e.getCause());
        }
        return new Counted(new TreeMap<>(times), wrong, plan.length());
    }

    private static long work(
            Worker worker,
            List<Screen> screens,
            Duration pause,
            Map<Kind, Histogram> times,
            AtomicBoolean counting,
            AtomicBoolean over)
            throws IOException, InterruptedException {
        var wrong = 0L;
        var next = worker.random().nextInt(screens.size());
        while (!over.get()) {
            Thread.sleep(around(pause, worker));
            var screen = screens.get(next++ % screens.size());
            var begun = System.nanoTime();
            var answer = screen.open(worker);
            var micros = (System.nanoTime() - begun) / 1_000;
            if (counting.get() && !over.get()) {
                times.computeIfAbsent(
                                new Kind(screen, worker.role()), _ -> new ConcurrentHistogram(LONGEST_MICROS, DIGITS))
                        .recordValue(Math.min(micros, LONGEST_MICROS));
            }
            wrong += screen.isRight(answer) ? 0 : 1;
        }
        return wrong;
    }

    /** Between half as long and half as long again, so that they do not march in step. */
    private static Duration around(Duration pause, Worker worker) {
        return Duration.ofNanos((long) (pause.toNanos() * (0.5 + worker.random().nextDouble())));
    }
}
