package dk.samklang;

import dk.samklang.platform.database.DataFolder;
import dk.samklang.platform.database.DatabaseAccess;
import dk.samklang.platform.database.DatabaseUrl;
import dk.samklang.platform.database.EmbeddedPostgres;
import dk.samklang.platform.database.Mode;
import dk.samklang.platform.database.StartupRefused;
import java.io.Closeable;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.Banner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.SimpleCommandLinePropertySource;
import org.springframework.core.env.StandardEnvironment;

/**
 * Samklang, from the command line to the sentence that it is ready, and back: the program closes before its database, so
 * what is being saved when somebody stops it is saved.
 */
@NullMarked
@SpringBootApplication(proxyBeanMethods = false)
public class SamklangApplication {

    /** What would otherwise stand in the way of a quick stop, and of a refusal in one sentence. */
    private static final Map<String, Object> DEFAULTS =
            Map.of("logging.level.org.springframework.boot.web.server.servlet.context", "error");

    public static void main(String[] arguments) {
        var opened = new Opened();
        Runtime.getRuntime().addShutdownHook(new Thread(opened::close, "samklang-stop"));
        try {
            var settings = Settings.from(arguments);
            if (settings.auditing()) {
                System.exit(settings.audit());
            }
            start(settings, arguments, opened);
        } catch (StartupRefused | SpringApplication.AbandonedRunException e) {
            end(StartupRefused.in(e).map(Throwable::getMessage).orElse("Samklang stopped while it was starting."));
        } catch (IOException e) {
            end("Samklang could not start: " + e);
        } catch (SQLException e) {
            end("The database could not be asked: " + e.getMessage());
        }
    }

    private static void end(String sentence) {
        System.err.println(sentence);
        System.exit(1);
    }

    private static void start(Settings settings, String[] arguments, Opened opened) throws IOException {
        settings.refuseDemoForOthers();
        var data = opened.add(DataFolder.lock(settings.data()));
        settings.refuseBusyPort();
        var access = database(settings, data, opened);
        var context = spring(settings, access, opened).run(arguments);
        if (settings.measuring()) {
            System.exit(0);
        }
        var port = context.getEnvironment().getRequiredProperty("local.server.port");
        System.out.println("Samklang is ready: http://localhost:" + port);
        if (settings.exitWhenReady()) {
            visit(port);
            System.exit(0);
        }
    }

    /** The given database, or our own; ours is noted for closing before it starts, so a stop meanwhile finds it. */
    private static DatabaseAccess database(Settings settings, DataFolder data, Opened opened) throws IOException {
        var given = settings.databaseUrl();
        if (given != null) {
            return DatabaseUrl.parse(given);
        }
        var own = opened.add(new EmbeddedPostgres(data));
        var access = own.start();
        opened.add(own.watch());
        return access;
    }

    private static SpringApplication spring(Settings settings, DatabaseAccess access, Opened opened) {
        var application = new RefusingApplication();
        application.setBannerMode(Banner.Mode.OFF);
        application.setLogStartupInfo(false);
        application.setRegisterShutdownHook(false);
        application.setDefaultProperties(DEFAULTS);
        var properties = new HashMap<>(access.asProperties());
        properties.put("samklang.mode", settings.mode().text());
        properties.put("samklang.data", settings.data().toString());
        application.addInitializers(context -> {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("samklang", properties));
            opened.add(context);
        });
        return application;
    }

    /** In the training run of the launcher: the classes that the first visitor needs are then in the cache as well. */
    private static void visit(String port) throws IOException {
        for (var path : List.of("/", "/sign-in", "/health", "/sign-in")) {
            var connection =
                    URI.create("http://localhost:" + port + path).toURL().openConnection();
            if (connection instanceof HttpURLConnection http) {
                http.getResponseCode();
                http.disconnect();
            }
        }
    }

    /** Lets a refusal through without the report that Spring prints about a failed start. */
    private static final class RefusingApplication extends SpringApplication {

        RefusingApplication() {
            super(SamklangApplication.class);
        }

        @Override
        protected void refresh(ConfigurableApplicationContext context) {
            try {
                super.refresh(context);
            } catch (RuntimeException e) {
                if (StartupRefused.in(e).isEmpty()) {
                    throw e;
                }
                var abandoned = new AbandonedRunException(context);
                abandoned.initCause(e);
                throw abandoned;
            }
        }
    }

    /** What was opened, closed again in reverse order by the shutdown hook. */
    private static final class Opened {

        private final Deque<Closeable> open = new ArrayDeque<>();
        private boolean closing;

        synchronized <T extends Closeable> T add(T part) {
            if (closing) {
                throw new IllegalStateException("Samklang is stopping");
            }
            open.push(part);
            return part;
        }

        void close() {
            for (var part = next(); part != null; part = next()) {
                try {
                    part.close();
                } catch (IOException | RuntimeException e) {
                    System.err.println("Samklang could not stop cleanly: " + e);
                }
            }
        }

        private synchronized @Nullable Closeable next() {
            closing = true;
            return open.poll();
        }
    }

    /** How the launcher, or an administrator, wants this start. */
    private record Settings(
            Mode mode,
            Path data,
            InetAddress address,
            int port,
            boolean exitWhenReady,
            boolean measuring,
            boolean auditing,
            @Nullable Path heads,
            @Nullable String databaseUrl) {

        static Settings from(String[] arguments) throws IOException {
            var environment = new StandardEnvironment();
            environment.getPropertySources().addFirst(new SimpleCommandLinePropertySource(arguments));
            return new Settings(
                    mode(environment),
                    Path.of(environment.getProperty("samklang.data", "data")).toAbsolutePath(),
                    InetAddress.getByName(environment.getProperty("server.address", "127.0.0.1")),
                    environment.getProperty("server.port", Integer.class, 8080),
                    environment.getProperty("samklang.exit-when-ready", Boolean.class, false),
                    environment.containsProperty("samklang.measure"),
                    environment.containsProperty("samklang.audit"),
                    heads(environment.getProperty("samklang.audit.heads")),
                    environment.getProperty("SAMKLANG_DATABASE_URL"));
        }

        private static @Nullable Path heads(@Nullable String file) {
            return file == null ? null : Path.of(file).toAbsolutePath();
        }

        private static Mode mode(Environment environment) {
            var name = environment.getProperty("samklang.mode", Mode.DEMO.text());
            return Mode.valueOf(name.toUpperCase(Locale.ROOT));
        }

        int audit() throws IOException, SQLException {
            var clock = new ClockConfiguration().clock();
            return new AuditCommand(System.out, clock).verify(data, databaseUrl, heads);
        }

        void refuseDemoForOthers() {
            if (mode == Mode.DEMO && !address.isLoopbackAddress()) {
                throw new StartupRefused("The demo, whose passwords everybody knows, answers on this machine only;"
                        + " leave out --address, or start with: samklang serve.");
            }
        }

        void refuseBusyPort() {
            try (var probe = new ServerSocket()) {
                probe.setReuseAddress(true);
                probe.bind(new InetSocketAddress(address, port));
            } catch (IOException e) {
                throw new StartupRefused(
                        "Port " + port + " cannot be used (" + e.getMessage() + "); choose another one with --port.",
                        e);
            }
        }
    }
}
