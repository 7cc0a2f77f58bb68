package dk.samklang.helpline.conversation;

import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Visitor;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The conversation form as a browser sends it: on the phone, Monday at nine, for this house's helpline. */
final class SentForm {

    static final String BASE = "/helpline/conversations";

    private final UUID id = Ids.next();
    private final List<Visitor.Field> fields = new ArrayList<>();

    private SentForm() {}

    static SentForm of(House house) {
        var form = new SentForm();
        form.fields.add(Visitor.field("id", form.id.toString()));
        return form.with("service", house.helpline().value())
                .with("channel", Channel.PHONE)
                .with("date", "2026-03-02")
                .with("time", "09:00")
                .with("begun", "2026-03-02T08:00:00Z");
    }

    UUID id() {
        return id;
    }

    /** Where saving it leads. */
    String saved() {
        return path() + "?saved=1";
    }

    String path() {
        return BASE + "/" + id;
    }

    /** This field says this and nothing else. */
    SentForm with(String name, Object value) {
        fields.removeIf(field -> field.name().equals(name));
        return adding(name, value);
    }

    /** One more answer to the same question. */
    SentForm adding(String name, Object value) {
        fields.add(Visitor.field(name, value.toString()));
        return this;
    }

    SentForm at(String date, String time) {
        return with("date", date).with("time", time).with("begun", "");
    }

    /** Sends it as a new conversation. */
    Answer registeredBy(Visitor visitor) {
        return visitor.post(BASE, sent());
    }

    /** As it goes over the line when it is sent as a new conversation. */
    String onTheLine(Visitor visitor) {
        return visitor.onTheLine(BASE, sent());
    }

    /** Sends it as the correction of a conversation, as the version somebody has seen. */
    Answer correctedBy(Visitor visitor, UUID conversation, int version) {
        with("version", version);
        return visitor.post(BASE + "/" + conversation + "/edit", sent());
    }

    /** Sends it as a page keeps it while somebody types. */
    Answer keptBy(Visitor visitor) {
        return visitor.postAsScript(BASE + "/drafts/" + id, sent());
    }

    private Visitor.Field[] sent() {
        return fields.toArray(Visitor.Field[]::new);
    }
}
