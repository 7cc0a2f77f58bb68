package dk.samklang.organisation;

import dk.samklang.platform.identity.ServiceId;

/** How adding a helpline can end. */
public sealed interface AddHelplineOutcome {

    record Added(ServiceId helpline) implements AddHelplineOutcome {}

    record NameTaken() implements AddHelplineOutcome {}
}
