package dk.samklang.platform.anonymity;

/** What one may do with the guard; the rooms above say who holds it. */
public final class GuardPermissions {

    /** Have a text looked through while one writes it. */
    public static final String CHECK = "anonymity-guard.check";

    private GuardPermissions() {}
}
