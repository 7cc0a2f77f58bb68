package dk.samklang.helpline.referral;

import dk.samklang.platform.identity.ServiceId;

/** How a change to a helpline's directory can end. */
public sealed interface ChangeOptionOutcome {

    record Changed(OptionId option, ServiceId service) implements ChangeOptionOutcome {}

    record ListFull(ServiceId service) implements ChangeOptionOutcome {}

    /** Somebody else was faster; this is the entry now. */
    record ChangedMeanwhile(ReferralOption current) implements ChangeOptionOutcome {}

    record NotFound() implements ChangeOptionOutcome {}
}
