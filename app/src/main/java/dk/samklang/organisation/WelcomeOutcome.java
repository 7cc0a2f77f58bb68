package dk.samklang.organisation;

import dk.samklang.platform.identity.StaffId;

/** How taking somebody onto the staff can end. */
public sealed interface WelcomeOutcome {

    /** @param password to be told to its owner once; kept nowhere */
    record Welcomed(StaffId staff, String password) implements WelcomeOutcome {
        @Override
        public String toString() {
            return "Welcomed[" + staff.value() + "]";
        }
    }

    record NameTaken() implements WelcomeOutcome {}

    record NameNotAccepted() implements WelcomeOutcome {}
}
