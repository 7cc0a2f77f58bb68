package dk.samklang.platform.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What a handler answers: a page with its record, a way on, or a small answer to a script. */
public sealed interface Page {

    /** A page rendered from a template (path below {@code jte}, without ending) and its record. */
    static View of(String template, Object model) {
        return new View(template, model, HttpStatus.OK);
    }

    /** Sends the browser on after a post. */
    static Page redirect(String path) {
        return new Redirect(path);
    }

    /** For what is not there, and for what is not yours: the two look the same. */
    static Page notFound() {
        return new Failure(HttpStatus.NOT_FOUND, null);
    }

    static Page failure(HttpStatus status) {
        return new Failure(status, null);
    }

    static Page failure(HttpStatus status, String reference) {
        return new Failure(status, reference);
    }

    /** An answer to one of our own scripts. */
    static Page json(Object answer) {
        return new Json(answer);
    }

    record View(String template, Object model, HttpStatus code) implements Page {

        public View status(HttpStatus status) {
            return new View(template, model, status);
        }
    }

    record Redirect(String path) implements Page {}

    record Failure(HttpStatus code, @Nullable String reference) implements Page {}

    record Json(Object answer) implements Page {}
}
