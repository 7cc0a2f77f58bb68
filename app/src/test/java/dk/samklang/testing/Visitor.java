package dk.samklang.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody with a plain browser: cookies, forms, redirects, and no script. */
public final class Visitor {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final URI program;
    private final String address;
    private final Map<String, String> cookies = new TreeMap<>();
    private @Nullable String token;
    private boolean secure;

    Visitor(URI program, String address) {
        this.program = program;
        this.address = address;
    }

    /** One field of a form as it is sent. */
    public record Field(String name, String value) {

        private String encoded() {
            return URLEncoder.encode(name, StandardCharsets.UTF_8) + "="
                    + URLEncoder.encode(value, StandardCharsets.UTF_8);
        }
    }

    public static Field field(String name, String value) {
        return new Field(name, value);
    }

    /** Reads pages in this language from now on. */
    public Visitor reading(Language language) {
        cookies.put("samklang-language", language.code());
        return this;
    }

    /** Comes in through a reverse proxy that speaks HTTPS to the world. */
    public Visitor overHttps() {
        secure = true;
        return this;
    }

    /** Fills in the sign-in page and sends it. */
    public Answer signIn(String login, String password) {
        return get("/sign-in")
                .form("identity.sign-in.do")
                .name("username", login)
                .name("password", password)
                .send();
    }

    /** Asks for a page and takes the answer as it comes. */
    public Answer get(String path) {
        return send(request(path).GET().build());
    }

    /** Asks as one of our own scripts does. */
    public Answer getAsScript(String path) {
        return send(request(path).header("HX-Request", "true").GET().build());
    }

    /** Asks with fields in a body, where no browser puts any. */
    public Answer getWithBody(String path, Field... fields) {
        var body = Stream.of(fields).map(Field::encoded).collect(Collectors.joining("&"));
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method("GET", HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    /** Asks as a page of another site would, with its address. */
    public Answer getFrom(String origin, String path) {
        return send(request(path).header("Origin", origin).GET().build());
    }

    /** Goes to a page, wherever it leads. */
    public Answer open(String path) {
        return follow(get(path));
    }

    /** Sends fields with the token of the page last seen, as a form does, and takes the answer as it comes. */
    public Answer post(String path, Field... fields) {
        return postWithoutToken(
                path,
                Stream.concat(Stream.of(field("_csrf", token())), Stream.of(fields))
                        .toArray(Field[]::new));
    }

    /** The same as it goes over the line, for a test that breaks the line. */
    public String onTheLine(String path, Field... fields) {
        var body = Stream.concat(Stream.of(field("_csrf", token())), Stream.of(fields))
                .map(Field::encoded)
                .collect(Collectors.joining("&"));
        var sent = cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
        return String.join(
                "\r\n",
                "POST " + path + " HTTP/1.1",
                "Host: " + program.getAuthority(),
                "X-Forwarded-For: " + address,
                "Cookie: " + sent,
                "Content-Type: application/x-www-form-urlencoded",
                "Content-Length: " + body.length(),
                "",
                body);
    }

    /** Sends fields as one of our own scripts does. */
    public Answer postAsScript(String path, Field... fields) {
        return send(form(path, Stream.concat(Stream.of(field("_csrf", token())), Stream.of(fields)))
                .header("HX-Request", "true")
                .build());
    }

    /** Sends fields as a page of somebody else's would. */
    public Answer postWithoutToken(String path, Field... fields) {
        return send(form(path, Stream.of(fields)).build());
    }

    /** Asks with any method, and without a body. */
    public Answer ask(String method, String path) {
        return send(request(path)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .build());
    }

    /** Goes where answers point until a page is reached. */
    public Answer follow(Answer answer) {
        var reached = answer;
        for (var steps = 0; reached.location() != null; steps++) {
            if (steps == 10) {
                throw new IllegalStateException("Sent around in a circle at " + reached.path());
            }
            reached = get(reached.location());
        }
        return reached;
    }

    /** The cookie of this name, as the browser would send it; empty when there is none. */
    public String cookie(String name) {
        return cookies.getOrDefault(name, "");
    }

    public Visitor keepCookie(String name, String value) {
        cookies.put(name, value);
        return this;
    }

    private String token() {
        if (token == null) {
            open("/");
        }
        if (token == null) {
            throw new IllegalStateException("No page gave a token");
        }
        return token;
    }

    private HttpRequest.Builder form(String path, Stream<Field> fields) {
        var body = fields.map(Field::encoded).collect(Collectors.joining("&"));
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    /** The program trusts this header from its own machine, where a reverse proxy would be. */
    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(program.resolve(path)).header("X-Forwarded-For", address);
        if (secure) {
            request.header("X-Forwarded-Proto", "https");
        }
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private Answer send(HttpRequest request) {
        try {
            var response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            response.headers().allValues("Set-Cookie").forEach(this::remember);
            var answer = new Answer(this, response);
            token = answer.token() == null ? token : answer.token();
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(request.method() + " " + request.uri(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void remember(String header) {
        var cookie = HttpCookie.parse(header).getFirst();
        if (cookie.getMaxAge() == 0) {
            cookies.remove(cookie.getName());
        } else {
            cookies.put(cookie.getName(), cookie.getValue());
        }
    }
}
