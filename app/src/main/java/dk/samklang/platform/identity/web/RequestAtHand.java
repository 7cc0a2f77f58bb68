package dk.samklang.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.session.web.http.HttpSessionIdResolver;

/**
 * Lets the session that was written with an answer stay with its request. Spring Session writes once when the answer sets
 * out and once at its end, and before the second time reads what it has just written: a fifth of all statements of a page.
 */
final class RequestAtHand implements HttpSessionIdResolver {

    private static final String WRITTEN = RequestAtHand.class.getName();

    /** Set anew by every request before it asks for a session, so what stands here is never an earlier one's. */
    private static final ThreadLocal<HttpServletRequest> REQUEST = new ThreadLocal<>();

    private final HttpSessionIdResolver cookies;

    RequestAtHand(HttpSessionIdResolver cookies) {
        this.cookies = cookies;
    }

    static void keep(@Nullable Object written) {
        var request = REQUEST.get();
        if (request != null) {
            request.setAttribute(WRITTEN, written);
        }
    }

    /** Null before the answer sets out. */
    static @Nullable Object kept() {
        var request = REQUEST.get();
        return request == null ? null : request.getAttribute(WRITTEN);
    }

    @Override
    public List<String> resolveSessionIds(HttpServletRequest request) {
        REQUEST.set(request);
        return cookies.resolveSessionIds(request);
    }

    @Override
    public void setSessionId(HttpServletRequest request, HttpServletResponse response, String id) {
        cookies.setSessionId(request, response, id);
    }

    @Override
    public void expireSession(HttpServletRequest request, HttpServletResponse response) {
        cookies.expireSession(request, response);
    }
}
