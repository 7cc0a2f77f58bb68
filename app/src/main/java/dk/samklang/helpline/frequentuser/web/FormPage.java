package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.platform.drafts.Draft;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The form of a new card or of one that is corrected.
 *
 * @param target what is being written
 * @param errors what is wrong with it
 * @param clash what stands in its way; null for nothing
 */
public record FormPage(
        Target target,
        FrequentUserForm form,
        List<UserType> types,
        Kept kept,
        FormErrors errors,
        @Nullable Clash clash) {

    /**
     * @param card null for a new one
     * @param alias as it stands on the card; empty for a new one
     * @param version the version of the card that the writer has seen
     */
    public record Target(@Nullable UUID card, UUID service, String alias, int version) {

        public String path() {
            return card == null ? Paths.NEW : Paths.edit(card);
        }

        public String back() {
            return card == null ? Paths.LIST : Paths.card(card);
        }
    }

    /**
     * The draft of this form.
     *
     * @param version as the writer has seen it; 0 when none was kept
     * @param resumedAt when the words now in the form were kept; null when they come from elsewhere
     */
    public record Kept(UUID draft, int version, @Nullable Instant resumedAt) {

        public String path() {
            return Paths.draft(draft);
        }
    }

    /** Somebody got there first. */
    public sealed interface Clash {

        /** Another card of the helpline has this alias. */
        record AliasTaken(UUID holder) implements Clash {}

        /**
         * A colleague saved something else in between.
         *
         * @param adopted fields that only the colleague has changed
         * @param disputed fields that both have changed
         */
        record ChangedMeanwhile(FrequentUserForm theirs, Set<String> adopted, Set<String> disputed) implements Clash {

            /** @param seen what both began from; null where it is not known, and all that differs is disputed */
            static ChangedMeanwhile between(
                    FrequentUserForm mine, FrequentUserForm theirs, @Nullable FrequentUserForm seen) {
                if (seen == null) {
                    return new ChangedMeanwhile(theirs, Set.of(), theirs.changedFrom(mine));
                }
                var byMe = mine.changedFrom(seen);
                var byBoth = theirs.changedFrom(seen).stream()
                        .collect(Collectors.partitioningBy(byMe::contains, Collectors.toSet()));
                return new ChangedMeanwhile(
                        theirs, byBoth.getOrDefault(false, Set.of()), byBoth.getOrDefault(true, Set.of()));
            }
        }

        /** Another window of the same person kept something else. */
        record OtherDraft(Draft other) implements Clash {}
    }

    FormPage with(Clash met) {
        return new FormPage(target, form, types, kept, errors, met);
    }

    public boolean isNew() {
        return target.card() == null;
    }

    public String resumePath() {
        return isNew() ? Paths.resumeNew(kept.draft()) : target.path();
    }

    public boolean failed() {
        return errors.any() || clash != null;
    }

    /** Where the card with the wanted alias is; null unless it is taken. */
    public @Nullable String holderPath() {
        return clash instanceof Clash.AliasTaken(var holder) ? Paths.card(holder) : null;
    }

    public @Nullable Draft otherDraft() {
        return clash instanceof Clash.OtherDraft(var other) ? other : null;
    }

    public List<Difference> differences(Frame frame) {
        return clash instanceof Clash.ChangedMeanwhile met
                ? form.differences(frame, met.theirs(), types).stream()
                        .filter(difference -> met.disputed().contains(difference.field()))
                        .toList()
                : List.of();
    }

    /** Whether a colleague saved something else in between, in the same fields or in others. */
    public boolean changedMeanwhile() {
        return clash instanceof Clash.ChangedMeanwhile;
    }

    /** The names of the fields now filled in as the colleague has them; empty for none. */
    public String adopted(Frame frame) {
        return clash instanceof Clash.ChangedMeanwhile met
                ? met.adopted().stream()
                        .map(field -> frame.say("frequentuser.field." + field))
                        .sorted()
                        .collect(Collectors.joining(", "))
                : "";
    }

    public List<Choice> typeChoices(Frame frame) {
        return form.types(frame, types);
    }
}
