package dk.samklang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** The real {@code ./samklang}, on a port of its own and with its folders below a temporary one. */
final class Launcher {

    static final long STOPPING_SECONDS = 15;

    private static final Path ROOT =
            Path.of(System.getProperty("samklang.root", "..")).toAbsolutePath().normalize();
    private static final long PREPARING_SECONDS = 600;
    private static final long STARTING_SECONDS = 180;

    private final Path temporary;
    private final int port;
    private final List<Process> started = new ArrayList<>();

    Launcher(Path temporary) throws IOException {
        this.temporary = temporary;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = socket.getLocalPort();
        }
    }

    /** The program just built is the one to start. */
    static void adoptBuild(Path temporary) throws IOException, InterruptedException {
        var log = temporary.resolve("adopt.txt");
        var adopting = launcher(log, null, "adopt-build")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(adopting.waitFor(PREPARING_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(adopting.exitValue()).as(Files.readString(log)).isZero();
    }

    int port() {
        return port;
    }

    void stopWhatStillRuns() throws InterruptedException {
        for (var process : started) {
            process.destroy();
            if (!process.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    Process startDemo() throws IOException {
        return startDemo(data());
    }

    Process startDemo(String folder) throws IOException {
        return startAndWait(null, "--data", folder, "--port", Integer.toString(port));
    }

    /** Returns when the program says that it is ready. */
    Process startAndWait(@Nullable String databaseUrl, String... arguments) throws IOException {
        var errors = temporary.resolve("errors-while-running.txt");
        var builder = launcher(errors, databaseUrl, arguments);
        var program = builder.start();
        started.add(program);
        var ready = new AtomicBoolean();
        CompletableFuture.delayedExecutor(STARTING_SECONDS, TimeUnit.SECONDS).execute(() -> {
            if (!ready.get()) {
                program.destroyForcibly();
            }
        });
        var reader = program.inputReader(UTF_8);
        for (var line = reader.readLine(); line != null; line = reader.readLine()) {
            if (line.equals("Samklang is ready: http://localhost:" + port)) {
                ready.set(true);
                Thread.startVirtualThread(() -> drain(reader));
                return program;
            }
        }
        throw new AssertionError("Samklang did not get ready: " + Files.readString(errors));
    }

    /** A full pipe would hold the program up. */
    private static void drain(Reader output) {
        try (output) {
            output.transferTo(Writer.nullWriter());
        } catch (IOException e) {
            // The program has ended.
        }
    }

    /** How a command ended. */
    record Ended(int status, List<String> output, List<String> errors) {}

    Ended runToEnd(String... arguments) throws IOException, InterruptedException {
        return runToEndOn(null, arguments);
    }

    /** @param databaseUrl the given database; null for the embedded one */
    Ended runToEndOn(@Nullable String databaseUrl, String... arguments) throws IOException, InterruptedException {
        var output = temporary.resolve("output.txt");
        var errors = temporary.resolve("errors.txt");
        var program = launcher(errors, databaseUrl, arguments)
                .redirectOutput(output.toFile())
                .start();
        if (!program.waitFor(STARTING_SECONDS, TimeUnit.SECONDS)) {
            program.destroy();
            throw new AssertionError("Samklang did not end: " + Files.readString(errors));
        }
        return new Ended(program.exitValue(), Files.readAllLines(output), Files.readAllLines(errors));
    }

    private static ProcessBuilder launcher(Path errors, @Nullable String databaseUrl, String... arguments) {
        var command = new ArrayList<String>();
        command.add(ROOT.resolve("samklang").toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command);
        builder.environment().put("SAMKLANG_BUILD", "skip");
        builder.environment().remove("SAMKLANG_DATABASE_URL");
        if (databaseUrl != null) {
            builder.environment().put("SAMKLANG_DATABASE_URL", databaseUrl);
        }
        return builder.redirectError(errors.toFile());
    }

    String data() {
        return temporary.resolve("data").toString();
    }

    ProcessHandle postmaster() throws IOException {
        var file = Path.of(data(), "postgresql", "cluster", "postmaster.pid");
        var process = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(process).orElseThrow();
    }

    static void stop(Process program) throws InterruptedException {
        program.destroy();
        assertThat(program.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(STOPPING_SECONDS, TimeUnit.SECONDS);
    }
}
