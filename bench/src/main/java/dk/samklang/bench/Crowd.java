package dk.samklang.bench;

import dk.samklang.bench.Browser.Answer;
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
     * @param wrong answers that were not what was asked for, by page and status, in the warm-up as well
     */
    record Counted(Map<Kind, Histogram> times, Map<String, Integer> wrong, Duration length) {

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
        var wrong = new ConcurrentHashMap<String, Integer>();
        var counting = new AtomicBoolean();
        var over = new AtomicBoolean();
        var running = new ArrayList<Future<?>>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var worker : workers) {
                var screens = only == null ? Screen.of(worker) : List.of(only);
                running.add(threads.submit(() -> {
                    work(worker, screens, pause, new Tally(times, wrong, counting, over));
                    return worker;
                }));
            }
            Thread.sleep(plan.warmUp());
            counting.set(true);
            Thread.sleep(plan.length());
            over.set(true);
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw new IOException("A client could not go on", e.getCause());
        }
        return new Counted(new TreeMap<>(times), new TreeMap<>(wrong), plan.length());
    }

    /** What all clients of a run share. */
    private record Tally(
            Map<Kind, Histogram> times, Map<String, Integer> wrong, AtomicBoolean counting, AtomicBoolean over) {

        void add(Screen screen, Worker worker, Answer answer, long micros) {
            if (!screen.isRight(answer)) {
                wrong.merge(screen.title() + " " + answer.status(), 1, Integer::sum);
            } else if (counting.get() && !over.get()) {
                times.computeIfAbsent(
                                new Kind(screen, worker.role()), _ -> new ConcurrentHistogram(LONGEST_MICROS, DIGITS))
                        .recordValue(Math.min(micros, LONGEST_MICROS));
            }
        }
    }

    private static void work(Worker worker, List<Screen> screens, Duration pause, Tally tally)
            throws IOException, InterruptedException {
        var next = worker.random().nextInt(screens.size());
        while (!tally.over().get()) {
            Thread.sleep(around(pause, worker));
            var screen = screens.get(next++ % screens.size());
            var begun = System.nanoTime();
            var answer = screen.open(worker);
            tally.add(screen, worker, answer, (System.nanoTime() - begun) / 1_000);
        }
    }

    /** Between half as long and half as long again, so that they do not march in step. */
    private static Duration around(Duration pause, Worker worker) {
        return Duration.ofNanos((long) (pause.toNanos() * (0.5 + worker.random().nextDouble())));
    }
}
