package dk.samklang.helpline.duty.web;

import dk.samklang.helpline.duty.DutyEntry;
import dk.samklang.helpline.duty.DutyKind;
import dk.samklang.helpline.duty.ShowDuty.Duties;
import dk.samklang.platform.web.FormErrors;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The walk through the duties, what it comes to, and the form to note what was done.
 *
 * @param about whom and what conversation it is about, as far as is known
 * @param entries what was noted before
 * @param noting what stands in the form
 * @param noted whether something was just noted
 * @param beside whether this stands beside a conversation, and not on a page of its own
 */
public record DutyPage(
        Duties duties, Walk walk, About about, List<DutyEntry> entries, Noting noting, boolean noted, boolean beside) {

    /**
     * @param alias null for nobody listed
     * @param name what the alias is called; empty for none
     */
    public record About(
            @Nullable UUID conversation, @Nullable UUID alias, String name) {

        static final About NOBODY = new About(null, null, "");
    }

    /** The form to note what was done. */
    public record Noting(@Nullable DutyKind kind, String matter, String on, FormErrors errors) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Noting[...]";
        }
    }

    public boolean isOfAlias() {
        return about.alias() != null;
    }

    public List<DutyEntry> reports() {
        return entries.stream()
                .filter(entry -> entry.kind() == DutyKind.CHILD_WELFARE_REPORT)
                .toList();
    }
}
