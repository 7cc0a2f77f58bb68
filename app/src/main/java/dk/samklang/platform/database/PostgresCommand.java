package dk.samklang.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Runs PostgreSQL's own programs, as the right user and with nothing of our environment but the path. */
final class PostgresCommand {

    private final Path home;
    private final PostgresUser user;

    PostgresCommand(Path home, PostgresUser user) {
        this.home = home;
        this.user = user;
    }

    /** How a program ended, and what it said. */
    record Result(int status, String output) {
        boolean succeeded() {
            return status == 0;
        }
    }

    Path home() {
        return home;
    }

    PostgresUser user() {
        return user;
    }

    Result run(String program, String... arguments) throws IOException {
        var command = new ArrayList<>(user.prefix());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(List.of(arguments));
        return runPlain(command);
    }

    static boolean succeeds(List<String> command) {
        return tryRun(command).filter(Result::succeeded).isPresent();
    }

    /** Empty when there is no such program. */
    static Optional<Result> tryRun(List<String> command) {
        try {
            return Optional.of(runPlain(command));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Our environment may hold a password and settings for other PostgreSQL clients; neither is passed on. */
    private static Result runPlain(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var path = builder.environment().getOrDefault("PATH", "/usr/bin:/bin");
        builder.environment().clear();
        builder.environment().put("PATH", path);
        builder.environment().put("LC_ALL", "C");
        var process = builder.start();
        process.getOutputStream().close();
        var output = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Result(waitFor(process), output);
    }

    private static int waitFor(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for a program", e);
        }
    }
}
