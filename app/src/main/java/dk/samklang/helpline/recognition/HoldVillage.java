package dk.samklang.helpline.recognition;

import dk.samklang.helpline.frequentuser.GoesWithAlias;
import dk.samklang.platform.identity.ServiceId;
import org.springframework.stereotype.Component;

/**
 * What an alias is recognised by goes with its row; words that others are drawn from at the same moment must wait. Whoever
 * draws holds cards before or after, so an erasure holds the helpline before any card.
 */
@Component
class HoldVillage implements GoesWithAlias {

    private final DrawProfiles profiles;

    HoldVillage(DrawProfiles profiles) {
        this.profiles = profiles;
    }

    @Override
    public void prepare(ServiceId helpline) {
        profiles.hold(helpline);
    }
}
