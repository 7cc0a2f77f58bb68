package dk.samklang.organisation.setup;

/** What is asked when an installation is set up, as typed and complete. */
public record NewInstallation(
        String code, String organisation, String helpline, String administrator, String loginName, String password) {

    /** Prints nothing of it. */
    @Override
    public String toString() {
        return "NewInstallation[]";
    }
}
