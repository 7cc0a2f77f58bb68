package dk.samklang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/**
 * Writes {@code target/requirements.json} at the root of the repository, and the same as a table beside it. Runs of one
 * build (the property {@code samklang.run} names it) are added up, over modules, processes at work side by side, and unit
 * and launcher tests; a new build starts anew.
 */
public final class RequirementReport implements TestExecutionListener {

    private final RequirementTally tally = new RequirementTally();

    @Override
    public void executionFinished(TestIdentifier test, TestExecutionResult result) {
        var passed = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
        var failed = result.getStatus() == TestExecutionResult.Status.FAILED;
        if (test.isTest() ? passed || failed : failed) {
            requirements(test).forEach(requirement -> tally.add(requirement, passed));
        }
    }

    /** A class that failed as a whole counts once for each requirement its tests would have driven. */
    private static Stream<Requirement> requirements(TestIdentifier test) {
        return switch (test.getSource().orElse(null)) {
            case MethodSource method ->
                Stream.concat(of(method.getJavaMethod()), ofClassAndAround(method.getJavaClass()));
            case ClassSource whole ->
                Stream.concat(
                        Arrays.stream(whole.getJavaClass().getDeclaredMethods()).flatMap(RequirementReport::of),
                        ofClassAndAround(whole.getJavaClass()));
            case null, default -> Stream.empty();
        };
    }

    private static Stream<Requirement> ofClassAndAround(Class<?> tests) {
        return Stream.<Class<?>>iterate(tests, inner -> inner != null, inner -> inner.getEnclosingClass())
                .flatMap(RequirementReport::of);
    }

    private static Stream<Requirement> of(AnnotatedElement element) {
        return element instanceof Method || element instanceof Class
                ? AnnotationSupport.findRepeatableAnnotations(element, Requirement.class).stream()
                : Stream.empty();
    }

    @Override
    public void testPlanExecutionFinished(TestPlan plan) {
        var root = Optional.ofNullable(System.getProperty("samklang.root")).map(Path::of);
        if (tally.isEmpty() || root.isEmpty()) {
            return;
        }
        try {
            add(root.get().resolve("target"), System.getProperty("samklang.run", ""));
        } catch (IOException e) {
            throw new UncheckedIOException("The requirements could not be written", e);
        }
        tally.clear();
    }

    private void add(Path folder, String run) throws IOException {
        Files.createDirectories(folder);
        var lock = folder.resolve("requirements.lock");
        try (var file = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = file.lock()) {
            write(folder, run);
        }
    }

    private void write(Path folder, String run) throws IOException {
        var report = folder.resolve("requirements.json");
        var ofRun = folder.resolve("requirements.run");
        if (Files.exists(report)
                && Files.exists(ofRun)
                && Files.readString(ofRun).equals(run)) {
            tally.addAll(Files.readString(report));
        }
        Files.writeString(report, tally.json());
        Files.writeString(folder.resolve("requirements.txt"), tally.table() + "\n");
        Files.writeString(ofRun, run);
    }
}
