package dk.samklang.crash;

import dk.samklang.SamklangApplication;
import dk.samklang.platform.database.EmbeddedPostgres;
import dk.samklang.testing.ProgramProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program in a process of its own, as the launcher would start it. */
final class RunningProgram implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Samklang is ready: (http://localhost:\\d+)");
    private static final long STOPPING_SECONDS = 30;
    private static final int REMEMBERED_LINES = 300;

    private final Path data;
    private final Process process;
    private final URI address;
    private final Deque<String> said = new ConcurrentLinkedDeque<>();

    private RunningProgram(Path data, Process process, URI address) {
        this.data = data;
        this.process = process;
        this.address = address;
    }

    /** Starts the demo on this data, and waits until it says that it is ready. */
    static RunningProgram on(Path data) throws IOException {
        return started(data, program(data));
    }

    /** Starts a second one on the same database, with the same keys and a folder of its own. */
    RunningProgram beside(Path folder) throws IOException {
        var access = EmbeddedPostgres.runningIn(data).orElseThrow();
        var owner = access.owner();
        var builder = program(folder, "-Dsamklang.field-keys=" + data.resolve("field-keys.json"));
        builder.environment()
                .put(
                        "SAMKLANG_DATABASE_URL",
                        "%s?user=%s&password=%s"
                                .formatted(
                                        access.url(),
                                        owner.user(),
                                        owner.password().reveal()));
        return started(folder, builder);
    }

    private static RunningProgram started(Path data, ProcessBuilder builder) throws IOException {
        var process = builder.start();
        var output = process.inputReader();
        var address = readiness(output);
        var program = new RunningProgram(data, process, address);
        Thread.ofVirtual().start(() -> program.listen(output));
        return program;
    }

    URI address() {
        return address;
    }

    /** As {@code kill -9} does it: no farewell, no last write. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** The server and all that serve its connections, at one blow. */
    void killDatabase() throws IOException {
        var postmaster = Files.readAllLines(data.resolve("postgresql/cluster/postmaster.pid"));
        var server =
                ProcessHandle.of(Long.parseLong(postmaster.getFirst().strip())).orElseThrow();
        var others = server.descendants().toList();
        server.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
        server.onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static ProcessBuilder program(Path data, String... more) {
        var arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of(
                "-Dsamklang.mode=demo",
                "-Dsamklang.data=" + data,
                "-Dserver.port=0",
                SamklangApplication.class.getName()));
        return ProgramProcess.java(arguments.toArray(String[]::new));
    }

    private static URI readiness(BufferedReader output) throws IOException {
        var said = new ArrayList<String>();
        for (var line = output.readLine(); line != null; line = output.readLine()) {
            var ready = READY.matcher(line);
            if (ready.matches()) {
                return URI.create(ready.group(1));
            }
            said.add(line);
        }
        throw new AssertionError("The program ended before it was ready:\n" + String.join("\n", said));
    }

    /** A pipe nobody empties would stop the program. */
    private void listen(BufferedReader output) {
        try (output) {
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                said.addLast(line);
                if (said.size() > REMEMBERED_LINES) {
                    said.pollFirst();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last of what it said, to make sense of a surprise. */
    String said() {
        return String.join("\n", said);
    }
}
