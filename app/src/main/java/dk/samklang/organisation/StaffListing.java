package dk.samklang.organisation;

/** Somebody on the staff and the user name they sign in with. */
public record StaffListing(StaffMember member, String loginName) {

    /** Prints no name. */
    @Override
    public String toString() {
        return "StaffListing[" + member.id().value() + "]";
    }
}
