package dk.samklang.bench;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** How much a page sends, compressed: to somebody who was never here, and to somebody who was. */
final class Weight {

    private final Map<String, Browser.Answer> fetched = new HashMap<>();

    /** Bytes of the page with all it is made of. */
    record Bytes(int first, int again) {}

    Bytes of(Worker worker, Browser.Answer page) throws IOException {
        var first = page.size();
        var again = page.size();
        var html = Jsoup.parse(page.text());
        var parts = Stream.concat(
                        html
                                .select("link[rel=stylesheet][href], link[rel=icon][href], link[rel=manifest][href]")
                                .eachAttr("href")
                                .stream(),
                        html.select("script[src], img[src]:not([src^=data:])").eachAttr("src").stream())
                .distinct()
                .toList();
        for (var part : parts) {
            var answer = fetched.get(part);
            if (answer == null) {
                answer = worker.get(part);
                fetched.put(part, answer);
            }
            first += answer.size();
            again += isKept(answer) ? 0 : answer.size();
        }
        return new Bytes(first, again);
    }

    private static boolean isKept(Browser.Answer answer) {
        return answer.header("Cache-Control").contains("immutable");
    }
}
