package dk.samklang.platform.identity.web;

import dk.samklang.platform.identity.SecondFactorState;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * One's own second factor.
 *
 * @param first whether it must be set up before anything else
 * @param picture of what is being set up, for the phone's camera; null when nothing is
 */
public record SecondFactorPage(
        SecondFactorState state,
        boolean first,
        @Nullable QrCode picture,
        @Nullable Notice notice,
        FormErrors errors) {

    static SecondFactorPage of(SecondFactorState state, boolean first, @Nullable Notice notice, FormErrors errors) {
        var offer = state.offer();
        return new SecondFactorPage(state, first, offer == null ? null : QrCode.of(offer.uri()), notice, errors);
    }

    /** The secret in groups of four, as people copy it. */
    public String typed() {
        var offer = state.offer();
        return offer == null ? "" : offer.secret().replaceAll("(.{4})(?=.)", "$1 ");
    }
}
