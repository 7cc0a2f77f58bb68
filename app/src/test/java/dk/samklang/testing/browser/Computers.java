package dk.samklang.testing.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Tracing;
import dk.samklang.testing.Visitors;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/** Hands a journey its computers, and looks them over when it has ended. */
final class Computers implements ParameterResolver, AfterEachCallback {

    private static final Namespace OURS = Namespace.create(Computers.class);
    private static final Path KEPT = Path.of("target", "journeys");

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext test) {
        return parameter.getParameter().getType().equals(Computer.class);
    }

    @Override
    public Computer resolveParameter(ParameterContext parameter, ExtensionContext test) {
        var program = SpringExtension.getApplicationContext(test)
                .getBean(Visitors.class)
                .program()
                .toString();
        var context = Chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(program)
                        .setViewportSize(Computer.WIDE, 900)
                        .setLocale("da-DK")
                        .setTimezoneId("Europe/Copenhagen"));
        context.setDefaultTimeout(10_000);
        // A trace of what stood on the page at each step; filming it all would cost a third of a journey.
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true).setTitle(test.getDisplayName()));
        var computer = new Computer(context, program);
        all(test).add(computer);
        return computer;
    }

    @Override
    public void afterEach(ExtensionContext test) {
        var problems = new SoftAssertions();
        var failed = test.getExecutionException().isPresent();
        for (var computer : all(test)) {
            var found = computer.watch().problems();
            problems.assertThat(found).as("what went wrong in the browser").isEmpty();
            computer.close(
                    failed || !found.isEmpty(), KEPT, name(test, all(test).indexOf(computer)));
        }
        if (!failed) {
            problems.assertAll();
        }
    }

    private static String name(ExtensionContext test, int place) {
        var words = test.getRequiredTestClass().getSimpleName() + "-"
                + test.getRequiredTestMethod().getName() + "-" + test.getDisplayName() + "-" + (place + 1);
        return words.replaceAll("[^\\w-]+", "_");
    }

    private static List<Computer> all(ExtensionContext test) {
        return test.getStore(OURS).computeIfAbsent("computers", _ -> new Kept(), Kept.class).computers;
    }

    private static final class Kept {
        private final List<Computer> computers = new ArrayList<>();
    }
}
