package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.Duty;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.web.Page;
import dk.samklang.platform.web.Pages;
import dk.samklang.platform.web.Requires;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * Denies every handler that does not say what it requires, and every person who does not hold it. "Not yours" answers
 * like "not there".
 */
@Component
class PermissionCheck implements HandlerInterceptor {

    private static final String CHANGE_PASSWORD = "/account/password";
    private static final String SECOND_FACTOR = "/account/second-factor";

    private static final Logger log = LoggerFactory.getLogger(PermissionCheck.class);

    private final Pages pages;
    private final RefusedRecords refusedRecords;

    PermissionCheck(Pages pages, RefusedRecords refusedRecords) {
        this.pages = pages;
        this.refusedRecords = refusedRecords;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method)) {
            return true;
        }
        var required = method.getMethodAnnotation(Requires.class);
        if (required != null && Requires.EVERYONE.equals(required.value())) {
            return true;
        }
        var by = SignedInFilter.of(request);
        if (required == null || by.isEmpty() || !holds(by.get(), required.value())) {
            note(by, required, request);
            by.ifPresent(person -> refusedRecords.notePage(person, request));
            pages.write(Page.notFound(), request, response);
            return false;
        }
        if (isWrittenByAnother(by.get(), request)) {
            refuse(request, response);
            return false;
        }
        return maySeeMore(by.get(), request, response);
    }

    /** Whoever may open the page, but not with the record that the address names. */
    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception problem) {
        if (handler instanceof HandlerMethod && response.getStatus() == HttpStatus.NOT_FOUND.value()) {
            SignedInFilter.of(request).ifPresent(person -> refusedRecords.noteRecord(person, request));
        }
    }

    /**
     * A page still open from somebody who used this browser before: what they wrote must not be kept or sent in the name
     * of the one who signed in after them.
     */
    private static boolean isWrittenByAnother(SignedIn by, HttpServletRequest request) {
        var owner = request.getHeader("X-Samklang-Person");
        var writer = owner == null && "POST".equals(request.getMethod()) ? request.getParameter("_person") : owner;
        return writer != null && !writer.equals(by.staff().value().toString());
    }

    /** To the page's own script: sign in again, as the one whose page it is. */
    private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (Pages.fromScript(request)) {
            response.setStatus(HttpStatus.UNAUTHORIZED.value());
        } else {
            pages.write(Page.failure(HttpStatus.FORBIDDEN), request, response);
        }
    }

    /** Somebody who asks for what is not theirs has mistyped an address, or tries doors. */
    private static void note(Optional<SignedIn> by, @Nullable Requires required, HttpServletRequest request) {
        log.info(
                "Refused: {} at {} {}, which requires {}",
                by.map(person -> person.staff().value().toString()).orElse("nobody"),
                request.getMethod(),
                request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE),
                required == null ? "what nobody has" : required.value());
    }

    private static boolean holds(SignedIn by, String permission) {
        return Requires.SIGNED_IN.equals(permission) || by.may(permission);
    }

    /** Somebody with a duty may do it or leave, nothing else. */
    private boolean maySeeMore(SignedIn by, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var place = placeOf(by.duty());
        var path = request.getRequestURI();
        if (place == null || path.startsWith(place) || path.equals("/sign-out")) {
            return true;
        }
        pages.write(Page.redirect(place), request, response);
        return false;
    }

    private static @Nullable String placeOf(Duty duty) {
        return switch (duty) {
            case NONE -> null;
            case CHANGE_PASSWORD -> CHANGE_PASSWORD;
            case ADD_SECOND_FACTOR -> SECOND_FACTOR;
        };
    }
}
