package dk.samklang.platform.database;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.resource.LoadableResource;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Those of our migrations that are wanted, as Flyway reads them. */
final class MigrationScripts implements ResourceProvider {

    static final String LOCATION = "classpath:db/migration";

    private static final String FOLDER = "db/migration/";
    private static final Pattern NAME = Pattern.compile("V(\\d+(?:_\\d+)*)__.*\\.sql");

    private final List<Script> scripts;

    /** What Flyway runs around migrations has no version and is always wanted. */
    MigrationScripts(Predicate<String> wanted) {
        this.scripts = all().stream()
                .filter(script -> versionOf(script).map(wanted::test).orElse(true))
                .toList();
    }

    static List<Script> all() {
        try {
            return Stream.of(
                            new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "**/*.sql"))
                    .map(Script::new)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As it stands in the history; empty for what is no migration. */
    static Optional<String> versionOf(Script script) {
        var name = NAME.matcher(script.getFilename());
        return name.matches() ? Optional.of(name.group(1).replace('_', '.')) : Optional.empty();
    }

    @Override
    @SuppressWarnings("NullAway") // Flyway asks for null where there is no such script, and is not annotated
    public @Nullable LoadableResource getResource(String name) {
        return scripts.stream()
                .filter(script -> script.getRelativePath().equals(name))
                .findFirst()
                .orElse(null);
    }

    @Override
    public Collection<LoadableResource> getResources(String prefix, String[] suffixes) {
        return scripts.stream()
                .filter(script -> script.getFilename().startsWith(prefix))
                .filter(script -> Stream.of(suffixes).anyMatch(script.getFilename()::endsWith))
                .<LoadableResource>map(script -> script)
                .toList();
    }

    /** One migration on the class path. */
    static final class Script extends LoadableResource {

        private final Resource resource;

        Script(Resource resource) {
            this.resource = resource;
        }

        @Override
        public Reader read() {
            try {
                return new InputStreamReader(resource.getInputStream(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String getAbsolutePath() {
            return FOLDER + getRelativePath();
        }

        @Override
        public String getAbsolutePathOnDisk() {
            return address();
        }

        @Override
        public String getFilename() {
            var address = address();
            return address.substring(address.lastIndexOf('/') + 1);
        }

        @Override
        public String getRelativePath() {
            var address = address();
            return address.substring(address.lastIndexOf(FOLDER) + FOLDER.length());
        }

        private String address() {
            try {
                return resource.getURL().toString();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
