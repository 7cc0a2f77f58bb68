package dk.samklang.platform.web;

import dk.samklang.platform.database.FullDisk;
import dk.samklang.platform.database.Outage;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;

/** Turns what no handler foresaw into a page; the one place where everything is caught. */
@ControllerAdvice
class ErrorAnswers {

    private static final Logger log = LoggerFactory.getLogger(ErrorAnswers.class);

    private final FullDisk fullDisk;

    ErrorAnswers(FullDisk fullDisk) {
        this.fullDisk = fullDisk;
    }

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
        var unreadable = unreadable(problem);
        if (unreadable != null) {
            return Page.failure(unreadable);
        }
        var reference = reference();
        var outage = Outage.in(problem);
        if (outage.isPresent()) {
            return unavailable(outage.get(), reference, request);
        }
        log.error("Incident {} at {} {}", reference, request.getMethod(), pattern(request), problem);
        return Page.failure(HttpStatus.INTERNAL_SERVER_ERROR, reference);
    }

    /** Said to the administrator in a sentence: where it happened in the program is of no use to anybody. */
    Page unavailable(Outage outage, String reference, HttpServletRequest request) {
        if (outage == Outage.NO_ROOM) {
            fullDisk.met();
        }
        var why = switch (outage) {
            case NO_ROOM -> "the disk of the database is full; make room, and all goes on by itself";
            case OUT_OF_REACH -> "the database cannot be reached";
        };
        log.error("Incident {} at {} {}: {}", reference, request.getMethod(), pattern(request), why);
        return Page.unavailable(outage == Outage.NO_ROOM, reference);
    }

    /** By which the person's words and the line in the log find each other. */
    static String reference() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static HttpStatus status(int code) {
        var status = HttpStatus.resolve(code);
        return status == null ? HttpStatus.BAD_REQUEST : status;
    }

    /** The answer to a request that no handler could have read: broken, forbidden by its form, or too large. */
    private static @Nullable HttpStatus unreadable(Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause()) {
            if (cause instanceof InvalidParameterException broken) {
                return status(broken.getErrorCode());
            }
            if (cause instanceof RequestRejectedException) {
                return HttpStatus.BAD_REQUEST;
            }
        }
        return null;
    }

    /** The route, not the address: an address may hold what a log should not. */
    private static Object pattern(HttpServletRequest request) {
        var pattern = request.getAttribute("org.springframework.web.servlet.HandlerMapping.bestMatchingPattern");
        return pattern == null ? "an unknown route" : pattern;
    }
}
