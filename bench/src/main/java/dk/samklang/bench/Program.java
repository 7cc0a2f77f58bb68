package dk.samklang.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The program as its launcher starts it, in a process of its own. */
final class Program implements AutoCloseable {

    private static final long STOPPING_SECONDS = 60;
    private static final Duration STARTING = Duration.ofMinutes(10);
    private static final long KIB_IN_MIB = 1024;

    private final Process process;
    private final URI address;
    private final Duration untilFirstPage;

    private Program(Process process, URI address, Duration untilFirstPage) {
        this.process = process;
        this.address = address;
        this.untilFirstPage = untilFirstPage;
    }

    /** Starts it and waits for its first page. */
    static Program start(Plan plan, Path data, String... settings) throws IOException, InterruptedException {
        var port = freePort();
        var begun = System.nanoTime();
        var process = builder(plan, data, port, settings).start();
        var address = URI.create("http://localhost:" + port);
        while (!Browser.answers(address.resolve("/sign-in"))) {
            if (!process.isAlive() || System.nanoTime() - begun > STARTING.toNanos()) {
                process.destroyForcibly();
                throw new IllegalStateException("Samklang did not start; see " + log(data));
            }
            Thread.sleep(10);
        }
        return new Program(process, address, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Runs it to its end, as for filling the database; gives what it said. */
    static List<String> run(Plan plan, Path data, String... settings) throws IOException, InterruptedException {
        var process = builder(plan, data, freePort(), settings).start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("Samklang did not come to its end; see " + log(data));
        }
        return Files.readAllLines(log(data));
    }

    /** Settings that name an environment variable, {@code NAME=value}, go there; others are Java's. */
    private static ProcessBuilder builder(Plan plan, Path data, int port, String... settings) throws IOException {
        Files.createDirectories(data);
        var builder = new ProcessBuilder(
                plan.launcher().toString(), "run", "--port", Integer.toString(port), "--data", data.toString());
        builder.environment().put("SAMKLANG_BUILD", "skip");
        var options = new ArrayList<String>();
        for (var setting : settings) {
            var pair = setting.split("=", 2);
            if (setting.startsWith("-")) {
                options.add(setting);
            } else {
                builder.environment().put(pair[0], pair[1]);
            }
        }
        builder.environment().put("SAMKLANG_JAVA_OPTIONS", String.join(" ", options));
        return builder.redirectErrorStream(true).redirectOutput(log(data).toFile());
    }

    private static Path log(Path data) {
        return data.resolveSibling(data.getFileName() + ".log");
    }

    private static int freePort() throws IOException {
        try (var probe = new ServerSocket(0)) {
            return probe.getLocalPort();
        }
    }

    URI address() {
        return address;
    }

    /** From the command to the answer of the sign-in page, the database's start included. */
    Duration untilFirstPage() {
        return untilFirstPage;
    }

    /** Memory that the process holds now, in MiB, without the database; 0 where the system does not tell. */
    long residentMegabytes() throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmRSS:"))
                        .mapToLong(line ->
                                Long.parseLong(Arrays.asList(line.split("\\s+")).get(1)))
                        .sum()
                / KIB_IN_MIB;
    }

    /** As {@code kill -9} does it. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .completeOnTimeout(process, STOPPING_SECONDS, TimeUnit.SECONDS)
                .join();
        process.destroyForcibly().onExit().join();
    }
}
