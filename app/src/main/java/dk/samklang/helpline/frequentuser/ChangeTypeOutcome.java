package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.anonymity.Mark;
import dk.samklang.platform.identity.ServiceId;
import java.util.List;

/** How a change to a helpline's types can end. */
public sealed interface ChangeTypeOutcome {

    record Changed(ServiceId service) implements ChangeTypeOutcome {}

    /** Another type in use is called the same. */
    record NameTaken(ServiceId service) implements ChangeTypeOutcome {}

    record ListFull(ServiceId service) implements ChangeTypeOutcome {}

    /** Somebody else was faster; this is the type now. */
    record ChangedMeanwhile(UserType current) implements ChangeTypeOutcome {}

    /** The words may point to somebody. */
    record Identifying(List<Mark> marks) implements ChangeTypeOutcome {}

    record NotFound() implements ChangeTypeOutcome {}
}
