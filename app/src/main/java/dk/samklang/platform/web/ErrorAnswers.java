package dk.samklang.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what no handler foresaw into a page; the one place where everything is caught. */
@ControllerAdvice
class ErrorAnswers {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    /** An id in an address that is no id: there is no such page. */
    @ExceptionHandler(TypeMismatchException.class)
    Page unreadableAddress() {
        return Page.notFound();
    }

    @ExceptionHandler(Exception.class)
    Page anythingElse(Exception problem, HttpServletRequest request) {
        if (problem instanceof ErrorResponse known) {
            return Page.failure(status(known.getStatusCode().value()));
        }
        if (isTooLarge(problem)) {
            return Page.failure(HttpStatus.CONTENT_TOO_LARGE);
        }
        var reference = UUID.randomUUID().toString().substring(0, 8);
        log.error("Incident {} at {} {}", reference, request.getMethod(), pattern(request), problem);
        return Page.failure(HttpStatus.INTERNAL_SERVER_ERROR, reference);
    }

    private static HttpStatus status(int code) {
        var status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.BAD_REQUEST : status;
    }

    /** Tomcat says so by the class of the exception or its name, depending on where the form was read. */
    private static boolean isTooLarge(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause.getClass().getSimpleName().equals("InvalidParameterException")) {
                return true;
            }
        }
        return false;
    }

    /** The route, not the address: an address may hold what a log should not. */
    private static Object pattern(HttpServletRequest request) {
        var pattern = request.getAttribute("org.springframework.web.servlet.HandlerMapping.bestMatchingPattern");
        return pattern == null ? "an unknown route" : pattern;
    }
}
