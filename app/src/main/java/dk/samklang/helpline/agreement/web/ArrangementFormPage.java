package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreed.ArrangementKind;
import dk.samklang.helpline.agreement.Answer;
import dk.samklang.helpline.agreement.ArrangementId;
import dk.samklang.helpline.traffic.WeekOfTraffic;
import dk.samklang.platform.drafts.Draft;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.WeekPattern;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The form of a proposal, new or changed.
 *
 * @param traffic when the helpline is busy; null for a limit
 * @param theirs what somebody else saved in between; null for nothing
 * @param otherDraft what another window of the same person kept in between; null for nothing
 */
public record ArrangementFormPage(
        Target target,
        ArrangementFields fields,
        Kept kept,
        @Nullable WeekOfTraffic traffic,
        FormErrors errors,
        @Nullable ArrangementFields theirs,
        @Nullable Draft otherDraft) {

    private static final int QUIET_HOURS = 6;

    /**
     * @param version the version that the writer has seen; -1 for a new one
     * @param aliasName as it stands on the card
     */
    public record Target(ArrangementId id, UUID alias, String aliasName, int version) {

        public boolean isNew() {
            return version < 0;
        }

        public String path() {
            return isNew() ? Paths.LIST : Paths.edit(id);
        }

        public String back() {
            return isNew() ? Paths.card(alias) : Paths.one(id);
        }
    }

    /** @param resumedAt when the words now in the form were kept; null when they come from elsewhere */
    public record Kept(UUID draft, int version, @Nullable Instant resumedAt) {

        public String path() {
            return Paths.draft(draft);
        }
    }

    ArrangementFormPage against(ArrangementFields other, int version) {
        var newest = new Target(target.id(), target.alias(), target.aliasName(), version);
        return new ArrangementFormPage(newest, fields, kept, traffic, errors, other, null);
    }

    ArrangementFormPage against(Draft other) {
        return new ArrangementFormPage(target, fields, kept, traffic, errors, null, other);
    }

    public boolean limit() {
        return fields.isLimit();
    }

    public boolean failed() {
        return errors.any() || theirs != null || otherDraft != null;
    }

    public String titleKey() {
        if (limit()) {
            return target.isNew() ? "agreement.new.limit" : "agreement.edit.limit";
        }
        return target.isNew() ? "agreement.new.agreement" : "agreement.edit.agreement";
    }

    public String resumePath() {
        return target.isNew() ? Paths.resumeNew(kept.draft()) : target.path();
    }

    public List<Difference> differences(Frame frame) {
        return theirs == null ? List.of() : FieldWords.differences(frame, fields, theirs);
    }

    /** What to begin from where nothing is written yet. */
    public String wording(Frame frame) {
        var written = fields.text("wording");
        var untouched = written.isEmpty() && target.isNew() && kept.version() == 0 && !errors.any();
        return untouched ? frame.say(limit() ? "agreement.wording.limit" : "agreement.wording.agreement") : written;
    }

    public List<Choice> kinds(Frame frame) {
        return frame.choices(
                "agreement.kind.",
                new ArrangementKind[] {ArrangementKind.FIXED_TIMES, ArrangementKind.NEXT_EACH_TIME},
                fields.all("kind"));
    }

    public List<Choice> answers(Frame frame, String field) {
        return frame.choices("agreement.answer.", Answer.values(), fields.all(field));
    }

    public List<Choice> days(Frame frame, int nth) {
        return WeekPattern.days().stream()
                .map(day -> new Choice(
                        String.valueOf(day.getValue()),
                        WeekPattern.name(frame, day),
                        fields.text("day" + nth).equals(String.valueOf(day.getValue()))))
                .toList();
    }

    /** The quietest hours, to tick off. */
    public List<Choice> quietHours(Frame frame) {
        return traffic == null
                ? List.of()
                : traffic.quietest(QUIET_HOURS).stream()
                        .map(hour -> {
                            var value = "%d-%02d:00".formatted(hour.day().getValue(), hour.hour());
                            return new Choice(
                                    value,
                                    AgreementWords.hour(frame, hour.day(), hour.hour()),
                                    fields.all(ArrangementFields.QUIET).contains(value));
                        })
                        .toList();
    }

    public @Nullable WeekPattern pattern() {
        return traffic == null || traffic.isEmpty() ? null : new WeekPattern(traffic.counts());
    }
}
