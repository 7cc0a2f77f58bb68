package dk.samklang.bench;

import dk.samklang.bench.Browser.Answer;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Somebody signed in, who knows from the program's own pages what there is to open. */
final class Worker implements AutoCloseable {

    private static final String PASSWORD = "samklang-demo";
    private static final String ID = "([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})";
    private static final Pattern CARD = Pattern.compile("/helpline/frequent-users/" + ID + "\"");
    private static final Pattern TALK = Pattern.compile("/helpline/conversations/" + ID + "\"");

    private final String role;
    private final Browser browser;
    private final Random random;
    private String token = "";
    private String service = "";
    private List<String> themes = List.of();
    private List<String> cards = List.of();
    private List<String> talks = List.of();
    private List<String> types = List.of();

    private Worker(String role, Browser browser, long seed) {
        this.role = role;
        this.browser = browser;
        this.random = new Random(seed);
    }

    static Worker signedIn(URI program, String login, String role, long seed) throws IOException {
        var worker = new Worker(role, new Browser(program), seed);
        worker.signIn(login);
        worker.lookAround();
        return worker;
    }

    /** The sign-in alone: the door, and the password, which takes long on purpose. */
    static Answer signIn(Browser browser, String login) throws IOException {
        var door = Jsoup.parse(browser.get("/sign-in").text());
        var answer = browser.post("/sign-in", List.of("username", login, "password", PASSWORD, "_csrf", tokenOf(door)));
        if (answer.status() != 303) {
            throw new IOException(login + " could not sign in: " + answer.status());
        }
        return answer;
    }

    private void signIn(String login) throws IOException {
        signIn(browser, login);
    }

    private void lookAround() throws IOException {
        token = tokenOf(Jsoup.parse(browser.get("/").text()));
        var form = browser.get("/helpline/conversations/new");
        if (form.status() == 200) {
            var page = Jsoup.parse(form.text());
            service = page.select("input[name=service]").val();
            themes = page.select("input[name=themes]").eachAttr("value");
        }
        var list = browser.get("/helpline/frequent-users");
        if (list.status() == 200) {
            types = Jsoup.parse(list.text()).select("select[name=type] option").eachAttr("value").stream()
                    .filter(value -> !value.isEmpty())
                    .toList();
        }
        cards = ids("/helpline/frequent-users", CARD, 4);
        talks = ids("/helpline/conversations", TALK, 3);
    }

    private List<String> ids(String list, Pattern pattern, int pages) throws IOException {
        var found = new ArrayList<String>();
        for (var page = 1; page <= pages; page++) {
            var answer = browser.get(list + "?page=" + page);
            if (answer.status() == 200) {
                pattern.matcher(answer.text())
                        .results()
                        .map(match -> match.group(1))
                        .distinct()
                        .forEach(found::add);
            }
        }
        return found;
    }

    String role() {
        return role;
    }

    Random random() {
        return random;
    }

    String card() {
        return anyOf(cards);
    }

    String talk() {
        return anyOf(talks);
    }

    String type() {
        return anyOf(types);
    }

    boolean hasTalks() {
        return !talks.isEmpty();
    }

    boolean counsels() {
        return !themes.isEmpty();
    }

    Answer get(String path) throws IOException {
        return browser.get(path);
    }

    Answer post(String path, List<String> fields) throws IOException {
        var all = new ArrayList<>(fields);
        all.addAll(List.of("_csrf", token));
        return browser.post(path, all);
    }

    /** The form of a conversation, filled in as one does. */
    List<String> conversation(UUID id, String note) {
        var fields = new ArrayList<>(List.of("id", id.toString(), "draftVersion", "0", "service", service));
        fields.addAll(List.of(
                "channel",
                "PHONE",
                "date",
                "2026-03-02",
                "time",
                "%02d:%02d".formatted(random.nextInt(24), random.nextInt(60))));
        fields.addAll(List.of("duration", "17", "gender", "FEMALE", "age", "FROM_40", "note", note));
        fields.addAll(List.of("themes", anyOf(themes), "frequentUser", card()));
        return fields;
    }

    String service() {
        return service;
    }

    private String anyOf(List<String> all) {
        return all.isEmpty() ? "" : all.get(random.nextInt(all.size()));
    }

    private static String tokenOf(Document page) {
        return page.select("meta[name=csrf]").attr("content");
    }

    @Override
    public void close() throws IOException {
        browser.close();
    }
}
