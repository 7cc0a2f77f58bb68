package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.HoldAlias;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets in who may, and keeps the alias there until the caller's transaction ends. */
@Component
class HoldHelpline {

    private final PatternSettings settings;
    private final HoldAlias aliases;

    HoldHelpline(PatternSettings settings, HoldAlias aliases) {
        this.settings = settings;
        this.aliases = aliases;
    }

    /** The helpline of the alias; empty where the alias is gone, or the permission is not held there. */
    Optional<ServiceId> of(FrequentUserId alias, SignedIn by, String permission) {
        return settings.helplineOf(alias.value())
                .filter(helpline -> by.servicesWhere(permission).contains(helpline.value()))
                .filter(helpline -> aliases.hold(by, helpline, alias));
    }
}
