package dk.samklang.helpline.agreement;

import org.jspecify.annotations.Nullable;

/**
 * How far an arrangement has come.
 *
 * @param approved by somebody who decides for the house
 * @param accepted when somebody noted that the caller has agreed
 */
public record Progress(
        Status status,
        Stamp proposed,
        @Nullable Stamp approved,
        @Nullable Stamp accepted,
        @Nullable Stamp ended) {

    /** Nothing holds before both the house and the caller have said yes. */
    public enum Status {
        PROPOSED,
        ACTIVE,
        ENDED
    }

    static Progress proposed(Stamp by, boolean decides) {
        return new Progress(Status.PROPOSED, by, decides ? by : null, null, null);
    }

    Progress approved(Stamp by) {
        return settled(by, accepted);
    }

    Progress accepted(Stamp by) {
        return settled(approved, by);
    }

    private Progress settled(@Nullable Stamp house, @Nullable Stamp caller) {
        var both = house != null && caller != null;
        return new Progress(both ? Status.ACTIVE : Status.PROPOSED, proposed, house, caller, null);
    }

    Progress ended(Stamp by) {
        return new Progress(Status.ENDED, proposed, approved, accepted, by);
    }
}
