package dk.samklang.testing;

import java.util.Arrays;
import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** What a test may ask of an answer: what a person would notice. */
public final class AnswerAssert extends AbstractAssert<AnswerAssert, Answer> {

    AnswerAssert(Answer actual) {
        super(actual, AnswerAssert.class);
    }

    public AnswerAssert hasStatus(int status) {
        Assertions.assertThat(actual.status()).as(describe("status")).isEqualTo(status);
        return this;
    }

    /** A page that is there. */
    public AnswerAssert isShown() {
        return hasStatus(200);
    }

    /** The page that says "not here", for what is not there and for what is not yours. */
    public AnswerAssert isNotFound() {
        return hasStatus(404).hasHeading("layout.error.not-found.title");
    }

    /** Asks the browser to go to this path. */
    public AnswerAssert leadsTo(String path) {
        Assertions.assertThat(actual.location()).as(describe("way on")).isEqualTo(path);
        return this;
    }

    /** Its heading, by message key in the language of the page. */
    public AnswerAssert hasHeading(String key, Object... args) {
        Assertions.assertThat(actual.heading())
                .as(describe("heading"))
                .isEqualTo(actual.language().say(key, args));
        return this;
    }

    /** These words stand on the page, in order. */
    public AnswerAssert shows(String... words) {
        Assertions.assertThat(actual.text()).as(describe("text")).containsSubsequence(Arrays.asList(words));
        return this;
    }

    /** What stands behind a message key is on the page. */
    public AnswerAssert says(String key, Object... args) {
        return shows(actual.language().say(key, args));
    }

    /** Nowhere in the answer, seen or not, stands any of this. */
    public AnswerAssert nowhereHolds(String... words) {
        Assertions.assertThat(actual.body()).as(describe("answer")).doesNotContain(words);
        return this;
    }

    /** The field under this label, by message key, holds this. */
    public AnswerAssert hasField(String labelKey, String value) {
        var field = actual.field(labelKey);
        Assertions.assertThat(field.nameIs("textarea") ? field.wholeText().stripLeading() : field.val())
                .as(describe("field " + labelKey))
                .isEqualTo(value);
        return this;
    }

    /** Something is wrong with the field under this label; what, and where, is said in the summary and at the field. */
    public AnswerAssert complainsAbout(String labelKey, String complaintKey, Object... args) {
        var field = actual.field(labelKey);
        var complaint = actual.language().say(complaintKey, args);
        Assertions.assertThat(field.attr("aria-invalid")).as(describe(labelKey)).isEqualTo("true");
        Assertions.assertThat(actual.page().select("#" + field.id() + "-error").text())
                .as(describe(labelKey))
                .contains(complaint);
        Assertions.assertThat(actual.page()
                        .select(".error-summary a[href=#" + field.id() + "]")
                        .text())
                .as(describe("summary of errors"))
                .isEqualTo(complaint);
        return this;
    }

    public AnswerAssert hasHeader(String name, String value) {
        Assertions.assertThat(actual.header(name)).as(describe(name)).hasValue(value);
        return this;
    }

    private String describe(String what) {
        return what + " of " + actual;
    }
}
