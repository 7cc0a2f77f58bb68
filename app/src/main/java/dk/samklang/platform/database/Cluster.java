package dk.samklang.platform.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The folder with the databases themselves. */
record Cluster(Path folder) {

    /** What we set when the cluster is made; an administrator may change it in {@code postgresql.conf}. */
    private static final List<String> SETTINGS = List.of(
            "max_connections=60",
            "password_encryption=scram-sha-256",
            "timezone=UTC",
            "log_timezone=UTC",
            "log_checkpoints=off",
            // Messages about single statements may quote what people wrote.
            "log_min_messages=log",
            "log_min_error_statement=panic",
            "log_error_verbosity=terse",
            "log_line_prefix=%m [%p] ");

    /** Makes the cluster where it is missing, in one step that a kill cannot leave half done. */
    void create(PostgresCommand command, Secret superuserPassword) throws IOException {
        if (Files.isDirectory(folder)) {
            refuseOtherVersion(command);
            return;
        }
        var unfinished = AtomicFiles.unfinished(folder);
        AtomicFiles.delete(unfinished);
        var password = folder.resolveSibling("initial-password");
        AtomicFiles.write(password, superuserPassword.reveal());
        try {
            command.user().own(password);
            var result = command.run("initdb", arguments(unfinished, password));
            if (!result.succeeded()) {
                throw new StartupRefused("PostgreSQL could not prepare its folder " + folder + ": " + result.output());
            }
        } finally {
            Files.deleteIfExists(password);
        }
        AtomicFiles.finish(folder);
    }

    /** Sorting and case follow Unicode without the system's libraries, so a system upgrade cannot damage an index. */
    private static String[] arguments(Path target, Path password) {
        var arguments = new ArrayList<>(List.of(
                "--pgdata=" + target,
                "--username=" + EmbeddedPostgres.SUPERUSER,
                "--auth=scram-sha-256",
                "--pwfile=" + password,
                "--data-checksums",
                "--no-instructions",
                "--encoding=UTF8",
                "--locale=C",
                "--lc-ctype=" + unicodeLocale(System.getProperty("os.name")),
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8"));
        SETTINGS.forEach(setting -> arguments.add("--set=" + setting));
        return arguments.toArray(String[]::new);
    }

    /** Full text search in PostgreSQL 17 folds case by the system's own locale; without one, Æ stays Æ. */
    private static String unicodeLocale(String system) {
        return system.toLowerCase(Locale.ROOT).startsWith("mac") ? "en_US.UTF-8" : "C.UTF-8";
    }

    private void refuseOtherVersion(PostgresCommand command) throws IOException {
        var made = Files.readString(folder.resolve("PG_VERSION")).strip();
        var ours = command.home().getFileName().toString().replaceFirst("\\..*", "");
        if (!made.equals(ours)) {
            throw new StartupRefused("The data in " + folder + " were made by PostgreSQL " + made
                    + ", and this Samklang brings PostgreSQL " + ours
                    + "; take a backup with the Samklang that made them and restore it with this one.");
        }
    }
}
