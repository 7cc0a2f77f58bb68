package dk.samklang.crash;

import dk.samklang.SamklangApplication;
import dk.samklang.testing.ProgramProcess;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The program in a process of its own, as the launcher would start it. */
final class RunningProgram implements AutoCloseable {

    private static final Pattern READY = Pattern.compile("Samklang is ready: (http://localhost:\\d+)");
    private static final long STOPPING_SECONDS = 30;

    private final Path data;
    private final Process process;
    private final URI address;

    private RunningProgram(Path data, Process process, URI address) {
        this.data = data;
        this.process = process;
        this.address = address;
    }

    /** Starts the demo on this data, and waits until it says that it is ready. */
    static RunningProgram on(Path data) throws IOException {
        var process = program(data).start();
        var output = process.inputReader();
        var address = readiness(output);
        Thread.ofVirtual().start(() -> drain(output));
        return new RunningProgram(data, process, address);
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

    private static ProcessBuilder program(Path data) {
        return ProgramProcess.java(
                "-Dsamklang.mode=demo",
                "-Dsamklang.data=" + data,
                "-Dserver.port=0",
                SamklangApplication.class.getName());
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
    private static void drain(BufferedReader output) {
        try (output) {
            while (output.readLine() != null) {
                // What it says after it is ready is not what this test is about.
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
