package dk.samklang.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * A page that says that nothing can be saved for the moment, gives back what was sent, and sends it once more.
 *
 * @param reference finds the incident in the log
 * @param action where the request went, to try it again
 * @param post whether it was a form
 * @param kept all that the form said; empty where it may not come back
 */
public record OutagePage(
        String titleKey, String textKey, @Nullable String reference, String action, boolean post, List<Field> kept) {

    private static final int A_FEW_WORDS = 40;

    /** One field as it was sent. */
    public record Field(String name, String value) {}

    static OutagePage of(Page.Unavailable why, HttpServletRequest request) {
        var name = "layout.error." + (why.noRoom() ? "no-room" : "out-of-reach");
        var post = "POST".equals(request.getMethod());
        return new OutagePage(
                name + ".title",
                name + ".text",
                why.reference(),
                address(request),
                post,
                post ? kept(request) : List.of());
    }

    /** What a person wrote in sentences, to be seen and copied. */
    public List<String> texts() {
        return kept.stream()
                .map(Field::value)
                .filter(value -> value.length() > A_FEW_WORDS)
                .toList();
    }

    /**
     * Nothing of a form that holds a secret, and nothing where the token was not checked: the page would turn a foreign
     * site's form into one of ours.
     */
    private static List<Field> kept(HttpServletRequest request) {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        var sent = request.getParameterMap();
        if (token == null || !Collections.disjoint(sent.keySet(), Submission.SECRETS)) {
            return List.of();
        }
        return sent.entrySet().stream()
                .filter(field -> !field.getKey().equals(token.getParameterName()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    /** Of the request itself, also where the container has sent it on to the error page. */
    private static String address(HttpServletRequest request) {
        var first = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return first instanceof String path ? path : request.getRequestURI();
    }
}
