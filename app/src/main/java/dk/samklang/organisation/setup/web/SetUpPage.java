package dk.samklang.organisation.setup.web;

import dk.samklang.platform.web.FormErrors;

/** The form that sets up an installation; passwords are never shown again. */
public record SetUpPage(
        String code, String organisation, String helpline, String administrator, String username, FormErrors errors) {

    static SetUpPage empty() {
        return new SetUpPage("", "", "", "", "", new FormErrors());
    }

    /** Prints nothing of it. */
    @Override
    public String toString() {
        return "SetUpPage[]";
    }
}
