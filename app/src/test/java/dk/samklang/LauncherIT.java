package dk.samklang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.TestDatabase;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.net.CookieManager;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives the real {@code ./samklang} as an administrator would. All tests share one data folder, which the first fills. */
class LauncherIT {

    private static final Path ROOT =
            Path.of(System.getProperty("samklang.root", "..")).toAbsolutePath().normalize();
    private static final long PREPARING_SECONDS = 600;
    private static final long STARTING_SECONDS = 180;
    private static final long STOPPING_SECONDS = 15;
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @TempDir
    static Path temporary;

    private final List<Process> started = new ArrayList<>();
    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private int port;

    @BeforeAll
    static void theProgramJustBuiltIsTheOneToStart() throws IOException, InterruptedException {
        var log = temporary.resolve("adopt.txt");
        var adopting = launcher(log, null, "adopt-build")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();

        assertThat(adopting.waitFor(PREPARING_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(adopting.exitValue()).as(Files.readString(log)).isZero();
    }

    @BeforeEach
    void chooseAPort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = socket.getLocalPort();
        }
    }

    @AfterEach
    void stopWhatStillRuns() throws InterruptedException {
        for (var process : started) {
            process.destroy();
            if (!process.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        }
    }

    @Test
    void saysWhereItIsReadyAndListsItsDemoAccounts() throws Exception {
        startDemo();

        var page = get("/sign-in");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("counsellor", "coordinator", "helpline-leader", "admin", "auditor", "other-counsellor");
    }

    @Test
    void stopsItselfAndItsDatabaseWithinSeconds() throws Exception {
        var program = startDemo();
        var database = postmaster();

        program.destroy();

        assertThat(program.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(database.onExit()).succeedsWithin(Duration.ofSeconds(STOPPING_SECONDS));
    }

    @Test
    void checksTheTrailWhileTheProgramRunsAndWhenItIsStopped() throws Exception {
        var program = startDemo();

        var running = runToEnd("audit", "verify", "--data", data());

        assertThat(running.status()).as("%s", running.errors()).isZero();
        program.destroy();
        assertThat(program.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)).isTrue();
        var stopped = runToEnd("audit", "verify", "--data", data());
        assertThat(stopped.status()).as("%s", stopped.errors()).isZero();
    }

    @Test
    void refusesASecondStartOnTheSameData() throws Exception {
        startDemo();

        var second = runToEnd("--data", data(), "--port", "1024");

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.errors())
                .singleElement()
                .asString()
                .startsWith("Samklang is already running on the data in " + data());
    }

    @Test
    void refusesABusyPort() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = runToEnd("--data", data(), "--port", Integer.toString(busy.getLocalPort()));

            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.errors())
                    .singleElement()
                    .asString()
                    .startsWith("Port " + busy.getLocalPort() + " cannot be used");
        }
    }

    @Test
    void refusesToServeWhatTheDemoMade() throws Exception {
        stop(startDemo());

        var served = runToEnd("serve", "--data", data(), "--port", Integer.toString(port));

        assertThat(served.status()).isEqualTo(1);
        assertThat(served.errors()).singleElement().asString().startsWith("These data were made by the demo");
    }

    @Test
    void keepsWhatWasSavedWhenTheProgramIsKilled() throws Exception {
        var program = startDemo();
        signIn();

        kill(program.toHandle());
        startDemo();

        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void keepsWhatWasSavedWhenProgramAndDatabaseAreKilled() throws Exception {
        var program = startDemo();
        signIn();

        kill(program.toHandle());
        kill(postmaster());
        startDemo();

        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void worksOnAGivenDatabaseWithoutShowingItsPassword() throws Exception {
        var access = TestDatabase.access();
        var password = access.owner().password().reveal();
        var url = access.url()
                .replace("jdbc:postgresql://", "postgresql://" + access.owner().user() + ":" + password + "@");
        var folder = temporary.resolve("given").toString();

        var program = startAndWait(url, "serve", "--data", folder, "--port", Integer.toString(port));

        assertThat(get("/set-up").statusCode()).isEqualTo(200);
        assertThat(Path.of(folder, "postgresql")).doesNotExist();
        assertThat(program.info().commandLine().orElseThrow()).doesNotContain(password);
    }

    @Test
    void backsUpWhilePeopleWorkAndRestoresInAnotherFolder() throws Exception {
        var backup = temporary.resolve("everything.backup").toString();
        var passphrase = passphraseFile();
        var elsewhere = temporary.resolve("restored").toString();
        var program = startDemo();

        var silent = runToEnd("backup", backup, "--data", data());
        var saved = runToEnd("backup", backup, "--data", data(), "--passphrase-file", passphrase);
        var refused = runToEnd("restore", backup, "--replace", "--data", data(), "--passphrase-file", passphrase);
        var restored = runToEnd("restore", backup, "--data", elsewhere, "--passphrase-file", passphrase);
        stop(program);
        startDemo(elsewhere);

        assertThat(silent.status()).isEqualTo(1);
        assertThat(silent.errors()).singleElement().asString().startsWith("There is no passphrase");
        assertThat(saved.output()).last().asString().startsWith("Backup complete: ");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(refused.errors()).singleElement().asString().startsWith("Samklang is already running");
        assertThat(restored.output()).last().asString().startsWith("Restored: ");
        signIn();
    }

    @Test
    void makesUpAPassphraseThatIsNeverTheSame() throws Exception {
        var one = runToEnd("passphrase").output();
        var other = runToEnd("passphrase").output();

        assertThat(one).singleElement().asString().matches("([A-HJ-NP-Z2-9]{4}-){6}[A-HJ-NP-Z2-9]{4}");
        assertThat(other).isNotEqualTo(one);
    }

    private static String passphraseFile() throws IOException {
        var file = temporary.resolve("passphrase");
        Files.writeString(file, "ABCD-EFGH-JKLM-NPQR-STUV\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return file.toString();
    }

    @Test
    void refusesWhatItDoesNotUnderstand() throws Exception {
        for (var wrong : List.of(
                List.of("--bogus"),
                List.of("--port"),
                List.of("--port", "many"),
                List.of("--port", "70000"),
                List.of("--address", "0.0.0.0"),
                List.of("test", "--port", "8080"),
                List.of("backup"),
                List.of("backup", "--data"),
                List.of("backup", "file", "--replace"),
                List.of("restore", "file", "--port", "8080"))) {
            var refused = runToEnd(wrong.toArray(String[]::new));

            assertThat(refused.status()).as(wrong.toString()).isEqualTo(2);
            assertThat(refused.errors()).singleElement().asString().startsWith("samklang: ");
        }
    }

    @Test
    void explainsItself() throws Exception {
        var help = runToEnd("help");

        assertThat(help.status()).isZero();
        assertThat(String.join("\n", help.output()))
                .contains(
                        "serve",
                        "test",
                        "backup",
                        "restore",
                        "passphrase",
                        "--port",
                        "--data",
                        "--address",
                        "SAMKLANG_DATABASE_URL",
                        "Ctrl-C");
    }

    private Process startDemo() throws IOException {
        return startDemo(data());
    }

    private Process startDemo(String folder) throws IOException {
        return startAndWait(null, "--data", folder, "--port", Integer.toString(port));
    }

    /** Returns when the program says that it is ready. */
    private Process startAndWait(@Nullable String databaseUrl, String... arguments) throws IOException {
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

    private record Ended(int status, List<String> output, List<String> errors) {}

    private static Ended runToEnd(String... arguments) throws IOException, InterruptedException {
        var output = temporary.resolve("output.txt");
        var errors = temporary.resolve("errors.txt");
        var program = launcher(errors, null, arguments)
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

    private static String data() {
        return temporary.resolve("data").toString();
    }

    private static ProcessHandle postmaster() throws IOException {
        var file = Path.of(data(), "postgresql", "cluster", "postmaster.pid");
        var process = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        return ProcessHandle.of(process).orElseThrow();
    }

    private static void stop(Process program) throws InterruptedException {
        program.destroy();
        assertThat(program.waitFor(STOPPING_SECONDS, TimeUnit.SECONDS)).isTrue();
    }

    private static void kill(ProcessHandle process) throws Exception {
        process.destroyForcibly();
        process.onExit().get(STOPPING_SECONDS, TimeUnit.SECONDS);
    }

    private void signIn() throws IOException, InterruptedException {
        var token = TOKEN.matcher(get("/sign-in").body());
        assertThat(token.find()).isTrue();
        var fields = "_csrf=" + URLEncoder.encode(Objects.requireNonNull(token.group(1)), UTF_8)
                + "&username=counsellor&password=samklang-demo";
        var request = HttpRequest.newBuilder(address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(fields));
        browser.send(request.build(), BodyHandlers.ofString());
        assertThat(isSignedIn()).isTrue();
    }

    /** The session is a row in the database, saved before the answer to the sign-in was given. */
    private boolean isSignedIn() throws IOException, InterruptedException {
        return get("/").statusCode() == 200;
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return browser.send(HttpRequest.newBuilder(address(path)).GET().build(), BodyHandlers.ofString());
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
