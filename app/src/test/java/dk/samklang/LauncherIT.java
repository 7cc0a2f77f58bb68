package dk.samklang;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.TestDatabase;
import java.io.IOException;
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
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Drives the real {@code ./samklang} as an administrator would. All tests share one data folder, which the first fills. */
class LauncherIT {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\"[^>]*value=\"([^\"]+)\"");

    @TempDir
    static Path temporary;

    private final HttpClient browser =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private Launcher samklang;

    @BeforeAll
    static void theProgramJustBuiltIsTheOneToStart() throws IOException, InterruptedException {
        Launcher.adoptBuild(temporary);
    }

    @BeforeEach
    void chooseAPort() throws IOException {
        samklang = new Launcher(temporary);
    }

    @AfterEach
    void stopWhatStillRuns() throws InterruptedException {
        samklang.stopWhatStillRuns();
    }

    @Test
    void saysWhereItIsReadyAndListsItsDemoAccounts() throws Exception {
        samklang.startDemo();

        var page = get("/sign-in");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("counsellor", "coordinator", "helpline-leader", "admin", "auditor", "other-counsellor");
    }

    @Test
    void stopsItselfAndItsDatabaseWithinSeconds() throws Exception {
        var program = samklang.startDemo();
        var database = samklang.postmaster();

        program.destroy();

        assertThat(program.waitFor(Launcher.STOPPING_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(database.onExit()).succeedsWithin(Duration.ofSeconds(Launcher.STOPPING_SECONDS));
    }

    @Test
    void checksTheTrailWhileTheProgramRunsAndWhenItIsStopped() throws Exception {
        var program = samklang.startDemo();

        var running = samklang.runToEnd("audit", "verify", "--data", samklang.data());

        assertThat(running.status()).as("%s", running.errors()).isZero();
        program.destroy();
        assertThat(program.waitFor(Launcher.STOPPING_SECONDS, TimeUnit.SECONDS)).isTrue();
        var stopped = samklang.runToEnd("audit", "verify", "--data", samklang.data());
        assertThat(stopped.status()).as("%s", stopped.errors()).isZero();
    }

    @Test
    void refusesASecondStartOnTheSameData() throws Exception {
        samklang.startDemo();

        var second = samklang.runToEnd("--data", samklang.data(), "--port", "1024");

        assertThat(second.status()).isEqualTo(1);
        assertThat(second.errors())
                .singleElement()
                .asString()
                .startsWith("Samklang is already running on the data in " + samklang.data());
    }

    @Test
    void refusesABusyPort() throws Exception {
        try (var busy = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var refused = samklang.runToEnd("--data", samklang.data(), "--port", Integer.toString(busy.getLocalPort()));

            assertThat(refused.status()).isEqualTo(1);
            assertThat(refused.errors())
                    .singleElement()
                    .asString()
                    .startsWith("Port " + busy.getLocalPort() + " cannot be used");
        }
    }

    @Test
    void refusesToServeWhatTheDemoMade() throws Exception {
        Launcher.stop(samklang.startDemo());

        var served = samklang.runToEnd("serve", "--data", samklang.data(), "--port", Integer.toString(samklang.port()));

        assertThat(served.status()).isEqualTo(1);
        assertThat(served.errors()).singleElement().asString().startsWith("These data were made by the demo");
    }

    @Test
    void keepsWhatWasSavedWhenTheProgramIsKilled() throws Exception {
        var program = samklang.startDemo();
        signIn();

        Launcher.kill(program.toHandle());
        samklang.startDemo();

        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void keepsWhatWasSavedWhenProgramAndDatabaseAreKilled() throws Exception {
        var program = samklang.startDemo();
        signIn();

        Launcher.kill(program.toHandle());
        Launcher.kill(samklang.postmaster());
        samklang.startDemo();

        assertThat(isSignedIn()).isTrue();
    }

    @Test
    void worksOnAGivenDatabaseWithoutShowingItsPassword() throws Exception {
        var access = TestDatabase.access();
        var password = access.owner().password().reveal();
        var url = access.url()
                .replace("jdbc:postgresql://", "postgresql://" + access.owner().user() + ":" + password + "@");
        var folder = temporary.resolve("given").toString();

        var program =
                samklang.startAndWait(url, "serve", "--data", folder, "--port", Integer.toString(samklang.port()));

        assertThat(get("/set-up").statusCode()).isEqualTo(200);
        assertThat(Path.of(folder, "postgresql")).doesNotExist();
        assertThat(program.info().commandLine().orElseThrow()).doesNotContain(password);
        var verified = samklang.runToEndOn(url, "audit", "verify", "--data", folder);
        assertThat(verified.output()).last().asString().startsWith("The trail is whole: ");
    }

    @Test
    void backsUpWhilePeopleWorkAndRestoresInAnotherFolder() throws Exception {
        var backup = temporary.resolve("everything.backup").toString();
        var passphrase = passphraseFile();
        var elsewhere = temporary.resolve("restored").toString();
        var program = samklang.startDemo();

        var silent = samklang.runToEnd("backup", backup, "--data", samklang.data());
        var saved = samklang.runToEnd("backup", backup, "--data", samklang.data(), "--passphrase-file", passphrase);
        var refused = samklang.runToEnd(
                "restore", backup, "--replace", "--data", samklang.data(), "--passphrase-file", passphrase);
        var restored = samklang.runToEnd("restore", backup, "--data", elsewhere, "--passphrase-file", passphrase);
        Launcher.stop(program);
        samklang.startDemo(elsewhere);

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
        var one = samklang.runToEnd("passphrase").output();
        var other = samklang.runToEnd("passphrase").output();

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
            var refused = samklang.runToEnd(wrong.toArray(String[]::new));

            assertThat(refused.status()).as(wrong.toString()).isEqualTo(2);
            assertThat(refused.errors()).singleElement().asString().startsWith("samklang: ");
        }
    }

    @Test
    void explainsItself() throws Exception {
        var help = samklang.runToEnd("help");

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
        return URI.create("http://localhost:" + samklang.port() + path);
    }
}
