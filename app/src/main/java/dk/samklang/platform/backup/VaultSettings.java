package dk.samklang.platform.backup;

import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;

/**
 * What the launcher, or an administrator, wants done with which data.
 *
 * @param replace whether what is there, file or data, may be replaced
 * @param databaseUrl the given PostgreSQL; null for the embedded one
 */
record VaultSettings(
        Task task,
        Path file,
        boolean replace,
        Path data,
        @Nullable String databaseUrl,
        KeyFile keyFile,
        AskedPassphrase passphrase) {

    enum Task {
        BACKUP,
        RESTORE
    }

    static VaultSettings read() {
        return of(new StandardEnvironment());
    }

    static VaultSettings of(Environment environment) {
        var data = path(environment.getProperty("samklang.data", "data"));
        return new VaultSettings(
                Task.valueOf(environment.getRequiredProperty("samklang.task").toUpperCase(Locale.ROOT)),
                path(environment.getRequiredProperty("samklang.file")),
                environment.getProperty("samklang.replace", Boolean.class, false),
                data,
                environment.getProperty("SAMKLANG_DATABASE_URL"),
                new KeyFile(path(environment.getProperty(
                        "samklang.field-keys", data.resolve("field-keys.json").toString()))),
                new AskedPassphrase(
                        environment.getProperty("samklang.passphrase-file"),
                        environment.getProperty("SAMKLANG_PASSPHRASE")));
    }

    private static Path path(String text) {
        return Path.of(text).toAbsolutePath().normalize();
    }

    @Override
    public String toString() {
        return "VaultSettings[" + task + ", " + file + "]";
    }
}
