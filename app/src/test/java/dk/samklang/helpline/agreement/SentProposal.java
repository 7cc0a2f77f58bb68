package dk.samklang.helpline.agreement;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.Answer;
import dk.samklang.testing.Visitor;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** The form of a proposal as a browser sends it: three months from that Monday on, with the risks answered. */
final class SentProposal {

    static final String BASE = "/helpline/agreements";

    private final UUID id = Ids.next();
    private final Map<String, String> fields = new LinkedHashMap<>();

    private SentProposal(FrequentUserId alias) {
        with("draft", id).with("draftVersion", 0).with("frequentUser", alias.value());
        with("from", "2026-03-02").with("until", "2026-06-01").with("review", "2026-05-18");
    }

    /** Twenty minutes every Tuesday at ten. */
    static SentProposal ofTimes(FrequentUserId alias) {
        return ofNext(alias).with("kind", "FIXED_TIMES").with("day1", 2).with("at1", "10:00");
    }

    /** Twenty minutes, and the next time agreed from one to the next. */
    static SentProposal ofNext(FrequentUserId alias) {
        return new SentProposal(alias)
                .with("kind", "NEXT_EACH_TIME")
                .with("minutes", 20)
                .with("wording", "Vi glæder os til at tale med dig på de aftalte tider.")
                .with("keeping", "UNSURE")
                .with("keepingWords", "Aftenerne er lange.")
                .with("treatment", "NO");
    }

    /** At most two conversations a week. */
    static SentProposal ofLimit(FrequentUserId alias) {
        return new SentProposal(alias)
                .with("kind", "LIMIT")
                .with("contacts", 2)
                .with("period", "WEEK")
                .with("wording", "Det er ikke dig, vi siger nej til.");
    }

    SentProposal with(String name, Object value) {
        fields.put(name, value.toString());
        return this;
    }

    SentProposal without(String name) {
        fields.remove(name);
        return this;
    }

    String path() {
        return BASE + "/" + id;
    }

    ArrangementId id() {
        return new ArrangementId(id);
    }

    Answer by(Visitor visitor) {
        return visitor.post(BASE, sent());
    }

    /** Sends it as the changed terms of what was proposed, as the version somebody has seen. */
    Answer changedBy(Visitor visitor, int version) {
        with("version", version);
        return visitor.post(path() + "/edit", sent());
    }

    private Visitor.Field[] sent() {
        return fields.entrySet().stream()
                .map(field -> Visitor.field(field.getKey(), field.getValue()))
                .toArray(Visitor.Field[]::new);
    }
}
