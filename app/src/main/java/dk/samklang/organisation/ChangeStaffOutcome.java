package dk.samklang.organisation;

/** How a change of somebody's name, roles or access can end. */
public sealed interface ChangeStaffOutcome {

    record Changed() implements ChangeStaffOutcome {}

    /** Somebody else was faster; this is what is stored now. */
    record ChangedMeanwhile(StaffMember current) implements ChangeStaffOutcome {}

    /** Nobody would be left to manage the organisation. */
    record LastAdministrator() implements ChangeStaffOutcome {}

    /** Administrators cannot shut themselves out; a colleague must do it. */
    record OwnAccess() implements ChangeStaffOutcome {}

    record NotFound() implements ChangeStaffOutcome {}
}
