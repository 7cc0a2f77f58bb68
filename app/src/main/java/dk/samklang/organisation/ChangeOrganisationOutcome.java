package dk.samklang.organisation;

/** How a change of the organisation can end. */
public sealed interface ChangeOrganisationOutcome {

    record Changed() implements ChangeOrganisationOutcome {}

    /** Somebody else was faster; this is what is stored now. */
    record ChangedMeanwhile(OrganisationProfile current) implements ChangeOrganisationOutcome {}
}
