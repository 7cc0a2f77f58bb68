package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.referral.SuggestOptions.Suggested;
import dk.samklang.platform.identity.ServiceId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody may be referred, beside their conversation.
 *
 * @param conversation whose log takes a referral; null while there is none
 */
public record SuggestionsPage(ServiceId service, @Nullable UUID conversation, List<Suggested> options) {

    /** What was chosen for this caller or these themes, and what was referred to already. */
    public List<Suggested> fitting() {
        return options.stream()
                .filter(option -> option.fits() > 0 || option.referral() != null)
                .toList();
    }

    public List<Suggested> others() {
        return options.stream()
                .filter(option -> option.fits() == 0 && option.referral() == null)
                .toList();
    }
}
