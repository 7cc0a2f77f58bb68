package dk.samklang.crash;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A counsellor of the demo who works over HTTP, and believes only what was answered. */
final class Counsellor {

    /** The program says that it is in trouble, and so acknowledges nothing. */
    static final class Outage extends IOException {

        private static final long serialVersionUID = 1L;

        private final int status;

        Outage(int status) {
            super("The program answered " + status);
            this.status = status;
        }

        int status() {
            return status;
        }
    }

    private static final String BASE = "/helpline/conversations";

    private final HttpClient browser;
    private final URI program;
    private final String token;
    private final String service;
    private final Map<String, String> themes;

    /** Signs in, and reads from the form what can be chosen. */
    Counsellor(URI program) throws IOException, InterruptedException {
        this.program = program;
        this.browser = HttpClient.newBuilder()
                .cookieHandler(new CookieManager())
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(20))
                .build();
        var door = get("/sign-in");
        var asked =
                send("/sign-in", Map.of("username", "counsellor", "password", "samklang-demo", "_csrf", tokenOf(door)));
        if (asked.statusCode() != 303) {
            throw new AssertionError("The demo's counsellor could not sign in: " + asked.statusCode());
        }
        var form = get(BASE + "/new");
        this.token = tokenOf(form);
        this.service = form.select("input[name=service]").val();
        this.themes = form.select("label:has(input[name=themes])").stream()
                .collect(Collectors.toMap(label -> label.select("input").val(), Element::text));
    }

    private Counsellor(URI program, HttpClient browser, String token, String service, Map<String, String> themes) {
        this.program = program;
        this.browser = browser;
        this.token = token;
        this.service = service;
        this.themes = themes;
    }

    /** The ids of two themes of the house's list, always the same for the same number. */
    List<String> twoThemes(int number) {
        var all = themes.keySet().stream().sorted().toList();
        return List.of(all.get(number % all.size()), all.get((number + 1) % all.size()));
    }

    String nameOf(String theme) {
        return themes.getOrDefault(theme, theme);
    }

    /** Whether the program said that it keeps these words as a draft. */
    boolean keep(UUID id, String note, List<String> chosen, int version) throws IOException, InterruptedException {
        return acknowledged(post(BASE + "/drafts/" + id, fields(id, note, version), chosen), 200);
    }

    /** Whether the program said that this draft is gone. */
    boolean throwAway(UUID id) throws IOException, InterruptedException {
        return send(BASE + "/drafts/" + id + "/discard", Map.of("_csrf", token)).statusCode() == 303;
    }

    /** The same person and browser, when the program answers at another address. */
    Counsellor at(URI other) {
        return new Counsellor(other, browser, token, service, themes);
    }

    /** Whether the program said that this conversation is registered. */
    boolean register(UUID id, String note, List<String> chosen, int version) throws IOException, InterruptedException {
        return acknowledged(post(BASE, fields(id, note, version), chosen), 303);
    }

    private static boolean acknowledged(HttpResponse<String> answer, int expected) throws Outage {
        if (answer.statusCode() >= 500) {
            throw new Outage(answer.statusCode());
        }
        return answer.statusCode() == expected;
    }

    /** The page of a conversation; empty when there is none. */
    String conversation(UUID id) throws IOException, InterruptedException {
        var answer = ask(BASE + "/" + id);
        return answer.statusCode() == 200
                ? Jsoup.parse(answer.body()).select("main").text()
                : "";
    }

    /** The note in a draft; empty when there is no such draft. */
    String draft(UUID id) throws IOException, InterruptedException {
        var answer = ask(BASE + "/new?draft=" + id);
        return answer.statusCode() == 200
                ? Jsoup.parse(answer.body()).select("textarea[name=note]").text()
                : "";
    }

    /** The themes ticked in a draft. */
    List<String> themesOfDraft(UUID id) throws IOException, InterruptedException {
        return get(BASE + "/new?draft=" + id)
                .select("input[name=themes][checked]")
                .eachAttr("value");
    }

    private Map<String, String> fields(UUID id, String note, int version) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("id", id.toString());
        fields.put("draftVersion", Integer.toString(version));
        fields.put("service", service);
        fields.put("date", "2026-03-02");
        fields.put("time", "09:00");
        fields.put("duration", "12");
        fields.put("note", note);
        fields.put("reflectionPrivate", note + " (alone)");
        fields.put("_csrf", token);
        return fields;
    }

    private HttpResponse<String> post(String path, Map<String, String> fields, List<String> chosen)
            throws IOException, InterruptedException {
        var pairs = Stream.concat(
                fields.entrySet().stream().map(field -> pair(field.getKey(), field.getValue())),
                chosen.stream().map(theme -> pair("themes", theme)));
        return send(path, pairs.collect(Collectors.joining("&")));
    }

    private HttpResponse<String> send(String path, Map<String, String> fields)
            throws IOException, InterruptedException {
        return send(
                path,
                fields.entrySet().stream()
                        .map(field -> pair(field.getKey(), field.getValue()))
                        .collect(Collectors.joining("&")));
    }

    private HttpResponse<String> send(String path, String body) throws IOException, InterruptedException {
        var request = request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        return browser.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private Document get(String path) throws IOException, InterruptedException {
        return Jsoup.parse(ask(path).body());
    }

    private HttpResponse<String> ask(String path) throws IOException, InterruptedException {
        return browser.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString());
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(program.resolve(path)).timeout(Duration.ofSeconds(30));
    }

    private static String pair(String name, String value) {
        return name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private static String tokenOf(Document page) {
        return page.select("meta[name=csrf]").attr("content");
    }
}
