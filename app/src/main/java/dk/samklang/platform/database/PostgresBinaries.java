package dk.samklang.platform.database;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * PostgreSQL's own programs ({@code initdb}, {@code pg_ctl}, {@code postgres}), which travel as an archive in a library
 * and are unpacked once per version.
 */
final class PostgresBinaries {

    private static final Pattern VERSION = Pattern.compile(".*-(\\d+(?:\\.\\d+)+)\\.jar");

    private PostgresBinaries() {}

    /** Unpacks where needed and removes other versions; whoever calls holds the lock on the data folder. */
    static Path unpackedIn(Path folder) throws IOException {
        var archive = archive();
        var home = folder.resolve(identity(archive));
        if (!Files.isDirectory(home)) {
            Files.createDirectories(folder);
            var unfinished = AtomicFiles.unfinished(home);
            AtomicFiles.delete(unfinished);
            try (var content = archive.openStream()) {
                ArchiveUnpacking.unpack(content, unfinished);
            }
            AtomicFiles.finish(home);
        }
        return home;
    }

    /** Deletes what earlier versions of Samklang unpacked; only right when none of it runs any more. */
    static void deleteOthers(Path home) throws IOException {
        try (var siblings = Files.newDirectoryStream(home.resolveSibling(""), other -> !other.equals(home))) {
            for (var other : siblings) {
                AtomicFiles.delete(other);
            }
        }
    }

    private static URL archive() {
        var name = "/postgres-" + platform(System.getProperty("os.name"), System.getProperty("os.arch")) + ".txz";
        var found = PostgresBinaries.class.getResource(name);
        if (found == null) {
            throw new StartupRefused("This build of Samklang holds no PostgreSQL for this kind of machine ("
                    + System.getProperty("os.name") + ", " + System.getProperty("os.arch")
                    + "); give it one in SAMKLANG_DATABASE_URL (see: samklang help).");
        }
        return found;
    }

    static String platform(String system, String processor) {
        var kind = system.toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        return switch (processor) {
            case "amd64", "x86_64" -> kind + "-x86_64";
            case "aarch64", "arm64" -> kind + "-arm_64";
            default -> kind + "-" + processor;
        };
    }

    /** Version and checksum, read from the library's index, so that nothing is hashed at every start. */
    private static String identity(URL archive) throws IOException {
        if (!(archive.openConnection() instanceof JarURLConnection jar)) {
            throw new IOException("PostgreSQL's programs are expected in a jar");
        }
        var version = VERSION.matcher(jar.getJarFileURL().getPath());
        var checksum = Long.toHexString(jar.getJarEntry().getCrc());
        return (version.matches() ? version.group(1) : "postgresql") + "-" + checksum;
    }
}
