package dk.samklang.helpline.phrases;

import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.identity.ServiceId;
import java.util.List;

/** How a change to a helpline's wordings can end. */
public sealed interface ChangePhraseOutcome {

    record Changed(ServiceId service) implements ChangePhraseOutcome {}

    record ListFull(ServiceId service) implements ChangePhraseOutcome {}

    /** Somebody else was faster; this is the wording now. */
    record ChangedMeanwhile(Phrase current) implements ChangePhraseOutcome {}

    /** The words may point to somebody. */
    record Identifying(List<Mark> marks) implements ChangePhraseOutcome {}

    record NotFound() implements ChangePhraseOutcome {}
}
