package dk.samklang.testing;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.assertj.core.api.AssertProvider;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** What came back, read as a person would read it. {@code assertThat(answer)} knows what to ask of it. */
public final class Answer implements AssertProvider<AnswerAssert> {

    private final Visitor visitor;
    private final HttpResponse<String> response;
    private final Document document;

    Answer(Visitor visitor, HttpResponse<String> response) {
        this.visitor = visitor;
        this.response = response;
        this.document = Jsoup.parse(response.body(), response.uri().toString());
    }

    public int status() {
        return response.statusCode();
    }

    /** The address that answered, without host. */
    public String path() {
        return pathOf(response.uri());
    }

    public String body() {
        return response.body();
    }

    public Document page() {
        return document;
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public List<String> headers(String name) {
        return response.headers().allValues(name);
    }

    /** The cookie of this name as it was set here, with everything said about it; empty when it was not. */
    public String setCookie(String name) {
        return headers("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElse("");
    }

    /** Where this answer sends the browser, whole when it leads away from here; null when it is a page itself. */
    public @Nullable String location() {
        return header("Location")
                .map(response.uri()::resolve)
                .map(target ->
                        Objects.equals(target.getAuthority(), response.uri().getAuthority())
                                ? pathOf(target)
                                : target.toString())
                .orElse(null);
    }

    /** What stands on the page between header and footer. */
    public String text() {
        var main = document.selectFirst("main");
        return (main == null ? document : main).text();
    }

    public String heading() {
        var heading = document.selectFirst("main h1");
        return heading == null ? "" : heading.text();
    }

    /** The language the page says it is in, which must be the one its words are looked up in. */
    public Language language() {
        return "en".equals(document.select("html").attr("lang")) ? Language.ENGLISH : Language.DANISH;
    }

    /** The field a person would find under this label, by message key. */
    public Element field(String labelKey) {
        return FilledForm.control(document, language().say(labelKey));
    }

    /** The form that this button, by message key, sends. */
    public FilledForm form(String buttonKey) {
        var words = language().say(buttonKey);
        return document.select("main button, form button").stream()
                .filter(button -> button.text().equals(words))
                .findFirst()
                .map(button -> new FilledForm(visitor, this, button, formOf(button)))
                .orElseThrow(() -> new AssertionError("No button says '" + words + "' on " + path() + ": " + text()));
    }

    private FormElement formOf(Element button) {
        var named = button.attr("form");
        var form = named.isEmpty() ? button.closest("form") : document.getElementById(named);
        return (FormElement) Objects.requireNonNull(form, "A button stands outside of any form");
    }

    /** Goes on by a link, found by the words it shows. */
    public Answer follow(String linkWords) {
        return document.select("a[href]").stream()
                .filter(link -> link.text().equals(linkWords))
                .findFirst()
                .map(link -> visitor.open(link.attr("href")))
                .orElseThrow(() -> new AssertionError("No link says '" + linkWords + "' on " + path()));
    }

    @Nullable
    String token() {
        var meta = document.selectFirst("meta[name=csrf]");
        return meta == null ? null : meta.attr("content");
    }

    private static String pathOf(URI address) {
        return address.getRawPath() + (address.getRawQuery() == null ? "" : "?" + address.getRawQuery());
    }

    @Override
    public AnswerAssert assertThat() {
        return new AnswerAssert(this);
    }

    @Override
    public String toString() {
        return status() + " " + path() + (location() == null ? "" : " → " + location());
    }
}
