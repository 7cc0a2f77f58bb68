package dk.samklang.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** A form on a page, filled in by label and sent with everything the page put into it. */
public final class FilledForm {

    private final Visitor visitor;
    private final Answer answer;
    private final Element button;
    private final FormElement form;

    FilledForm(Visitor visitor, Answer answer, Element button, FormElement form) {
        this.visitor = visitor;
        this.answer = answer;
        this.button = button;
        this.form = form;
    }

    /** Writes into the field under this label, by message key. */
    public FilledForm fill(String labelKey, String value) {
        write(control(form, answer.language().say(labelKey)), value);
        return this;
    }

    /** Writes into a field by its name, for what has no label or to send what no browser would. */
    public FilledForm name(String name, String value) {
        var field = form.selectFirst("[name=" + name + "]");
        if (field == null) {
            form.appendElement("input")
                    .attr("type", "hidden")
                    .attr("name", name)
                    .val(value);
        } else {
            write(field, value);
        }
        return this;
    }

    /** Ticks or picks the choice with this label, by message key. */
    public FilledForm choose(String labelKey) {
        return chooseWords(answer.language().say(labelKey));
    }

    /** Ticks or picks the choice that says this. */
    public FilledForm chooseWords(String words) {
        var choice = control(form, words);
        if (choice.attr("type").equals("radio")) {
            form.select("input[type=radio][name=" + choice.attr("name") + "]")
                    .forEach(other -> other.removeAttr("checked"));
        }
        choice.attr("checked", "checked");
        return this;
    }

    /** Picks, in the list under this label, the option that says this. */
    public FilledForm select(String labelKey, String optionWords) {
        var list = control(form, answer.language().say(labelKey));
        list.select("option").forEach(option -> option.removeAttr("selected"));
        list.select("option").stream()
                .filter(option -> option.text().equals(optionWords))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No option says '" + optionWords + "'"))
                .attr("selected", "selected");
        return this;
    }

    /** Sends the form and takes the answer as it comes. */
    public Answer send() {
        return visitor.postWithoutToken(path(), fields().toArray(Visitor.Field[]::new));
    }

    /** Sends the form and goes where the answer points. */
    public Answer submit() {
        return visitor.follow(send());
    }

    private String path() {
        var action = form.attr("action");
        return action.isEmpty() ? answer.path() : action;
    }

    private List<Visitor.Field> fields() {
        var fields = new ArrayList<Visitor.Field>();
        form.formData().forEach(pair -> fields.add(Visitor.field(pair.key(), pair.value())));
        if (!button.attr("name").isEmpty()) {
            fields.add(Visitor.field(button.attr("name"), button.val()));
        }
        return fields;
    }

    private static void write(Element field, String value) {
        if (field.nameIs("textarea")) {
            field.text(value);
        } else {
            field.val(value);
        }
    }

    /** The control that a label with exactly these words belongs to. */
    static Element control(Element within, String words) {
        var label = within.select("label").stream()
                .filter(found -> found.text().equals(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field is called '" + words + "'; there are "
                        + within.select("label").eachText()));
        var inside = label.selectFirst("input, select, textarea");
        var document = Objects.requireNonNull(label.ownerDocument());
        return inside == null ? Objects.requireNonNull(document.getElementById(label.attr("for")), words) : inside;
    }
}
