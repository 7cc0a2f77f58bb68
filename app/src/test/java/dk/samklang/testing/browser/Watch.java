package dk.samklang.testing.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Request;
import java.util.ArrayList;
import java.util.List;

/** Notes everything in a browser that a person should never cause: errors, violations, requests to strangers. */
final class Watch {

    private final String program;
    private final List<String> seen = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();

    Watch(BrowserContext context, String program) {
        this.program = program;
        context.onConsoleMessage(this::note);
        context.onWebError(error -> seen.add("script failed: " + error.error()));
        context.onRequest(this::note);
    }

    /** Something that belongs to the journey, such as the browser's own line about an answer 409. */
    void expect(String words) {
        expected.add(words);
    }

    List<String> problems() {
        return seen.stream()
                .filter(problem -> expected.stream().noneMatch(problem::contains))
                .toList();
    }

    private void note(ConsoleMessage message) {
        if (message.type().equals("error") || message.type().equals("warning")) {
            seen.add("console %s: %s (%s)".formatted(message.type(), message.text(), message.location()));
        }
    }

    private void note(Request request) {
        var url = request.url();
        if (!url.startsWith(program + "/") && !url.startsWith("data:") && !url.startsWith("blob:")) {
            seen.add("asked a stranger: " + url);
        }
    }
}
