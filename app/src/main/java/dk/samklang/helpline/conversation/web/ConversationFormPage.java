package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.agreed.Agreed;
import dk.samklang.helpline.agreed.Length;
import dk.samklang.helpline.frequentuser.AliasLookup;
import dk.samklang.helpline.frequentuser.FrequentUserSummary;
import dk.samklang.helpline.frequentuser.ReportedMatters.Matter;
import dk.samklang.helpline.houserules.ThemeName;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.web.FormErrors;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The conversation screen, for a new conversation or for correcting one.
 *
 * @param form what stands in the form, and what it was begun from
 * @param services the helplines this person answers on
 * @param themes the house's list, with retired ones this conversation already has
 * @param alias the frequent user linked; null for nobody
 * @param agreed what is agreed with them; null for nobody
 * @param houseLength how long the house lets conversations last; null where it has not decided
 * @param startedAt when the conversation began, as far as the form says; null where it does not
 * @param reported what was reported of that alias, or averted
 * @param lookup aliases to choose from
 * @param likely who the caller may be; null while correcting
 * @param drafts other unfinished conversations of this person
 * @param beside what lies at hand beside the form
 * @param saved the conversation just saved; null when this is the first
 */
public record ConversationFormPage(
        Form form,
        List<ServiceName> services,
        List<ThemeName> themes,
        @Nullable FrequentUserSummary alias,
        @Nullable Agreed agreed,
        @Nullable Length houseLength,
        @Nullable Instant startedAt,
        List<Matter> reported,
        AliasLookup lookup,
        @Nullable LikelyPanel likely,
        List<OpenDraft> drafts,
        Beside beside,
        @Nullable UUID saved,
        Instant now) {

    /**
     * The form itself.
     *
     * @param version the version being corrected; -1 for a new conversation
     * @param theirs the other version in a conflict; null when there is none
     * @param againstDraft whether that is the draft of another window, and not the saved conversation
     */
    public record Form(
            UUID id,
            ConversationFields fields,
            int version,
            int draftVersion,
            boolean resumed,
            FormErrors errors,
            @Nullable ConversationFields theirs,
            boolean againstDraft) {

        public boolean correcting() {
            return version >= 0;
        }

        static Form fresh(UUID id, ConversationFields fields) {
            return new Form(id, fields, -1, 0, false, new FormErrors(), null, false);
        }

        /** The same form as it comes back to its writer with what is wrong. */
        Form rejected(FormErrors found) {
            return new Form(id, fields, version, draftVersion, resumed, found, theirs, againstDraft);
        }

        /** The same form beside the conversation as it was saved in between. */
        Form againstRecord(ConversationFields other, int otherVersion, int otherDraftVersion) {
            return new Form(id, fields, otherVersion, otherDraftVersion, resumed, errors, other, false);
        }

        /** The same form beside the draft as another window kept it in between. */
        Form againstDraft(ConversationFields other, int otherDraftVersion) {
            return new Form(id, fields, version, otherDraftVersion, resumed, errors, other, true);
        }
    }

    /** How long this one lasts; null where nobody has said, or it is over and only corrected. */
    public @Nullable Length length() {
        if (form.correcting()) {
            return null;
        }
        return agreed == null ? houseLength : agreed.length();
    }

    /** An unfinished conversation. */
    public record OpenDraft(UUID id, Instant begun, Instant kept) {}
}
