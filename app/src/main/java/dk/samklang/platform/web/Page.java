package dk.samklang.platform.web;

import java.time.Instant;
import java.util.function.Function;
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

    /**
     * Nothing can be saved for the moment, and nobody here is to blame; what was sent comes back.
     *
     * @param noRoom whether it is for want of room on the disk
     */
    static Page unavailable(boolean noRoom, @Nullable String reference) {
        return new Unavailable(noRoom, reference);
    }

    /** An answer to one of our own scripts. */
    static Page json(Object answer) {
        return new Json(answer);
    }

    /** An answer to one of our own scripts, with words in the reader's language. */
    static Page spoken(Function<Frame, Object> answer) {
        return new Spoken(answer);
    }

    /** Tells the page's script that what was typed is kept, with its version and the time. */
    static Page draftKept(int version, Instant at) {
        return new DraftKept(version, at);
    }

    /** Tells the page's script that another window kept something else in between. */
    static Page draftConflict(DraftConflict other) {
        return new View("layout/draftother", other, HttpStatus.CONFLICT);
    }

    /** Tells the page's script what is wrong, without a page around it. */
    static Page refused(FormErrors errors) {
        return new View("layout/refused", errors, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    /** Tells the page's script that what was typed is more than a draft may hold. */
    static Page draftTooLarge() {
        return new View("layout/drafttoolarge", Submission.LONGEST_DRAFT, HttpStatus.UNPROCESSABLE_CONTENT);
    }

    record View(String template, Object model, HttpStatus code) implements Page {

        public View status(HttpStatus status) {
            return new View(template, model, status);
        }
    }

    record Redirect(String path) implements Page {}

    record Failure(HttpStatus code, @Nullable String reference) implements Page {}

    record Unavailable(boolean noRoom, @Nullable String reference) implements Page {}

    record Json(Object answer) implements Page {}

    record Spoken(Function<Frame, Object> answer) implements Page {}

    record DraftKept(int version, Instant at) implements Page {}
}
