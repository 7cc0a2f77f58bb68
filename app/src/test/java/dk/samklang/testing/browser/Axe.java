package dk.samklang.testing.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** Looks a page over by the rules of WCAG 2.2, levels A and AA, as far as a machine can check them. */
final class Axe {

    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa");

    /** Asks frames too, wherever they come from. */
    private static final String SCRIPT =
            AxeBuilder.getAxeScript() + ";axe.configure({allowedOrigins: ['<unsafe_all_origins>']});";

    /** Every rule is tried, but only what breaks one is told: to tell the rest takes longer than to look for it. */
    private static final String FINDINGS = """
            async tags => {
                const found = await axe.run({runOnly: {type: 'tag', values: tags}, resultTypes: ['violations']});
                return found.violations.map(rule =>
                    [rule.id + ': ' + rule.help, ...rule.nodes.map(node => node.html)].join('\\n    ') + '\\n');
            }
            """;

    private Axe() {}

    /** What stands in people's way on the page as it is now. */
    @SuppressWarnings("unchecked")
    static List<String> findings(Page page) {
        for (var frame : page.frames()) {
            if (!(Boolean) frame.evaluate("() => 'axe' in window")) {
                frame.evaluate(SCRIPT);
            }
        }
        return (List<String>) page.evaluate(FINDINGS, WCAG);
    }
}
