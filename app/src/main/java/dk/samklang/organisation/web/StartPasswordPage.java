package dk.samklang.organisation.web;

/**
 * A start password, shown once: the answer to the form that made it, at no address of its own.
 *
 * @param added whether its owner was just taken onto the staff
 */
public record StartPasswordPage(String name, String loginName, String password, boolean added) {

    /** Prints nothing of it. */
    @Override
    public String toString() {
        return "StartPasswordPage[]";
    }
}
