package dk.samklang.helpline.referral;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A helpline's directory, held while somebody changes it, so that two who change it at once come one after the other. Says what
 * fits in it, and which day it is.
 */
@Component
class OptionList {

    /** How many a helpline may offer at once. */
    private static final int MOST = 500;

    private final Directory directory;
    private final Clock clock;

    OptionList(Directory directory, Clock clock) {
        this.directory = directory;
        this.clock = clock;
    }

    LocalDate today(SignedIn by) {
        return LocalDate.ofInstant(clock.instant(), by.person().zone());
    }

    /** False where this person may not decide on this helpline's directory; it is held from here on. */
    boolean hold(ServiceId service, SignedIn by) {
        var may = by.servicesWhere(ReferralPermissions.EDIT).contains(service.value());
        if (may) {
            directory.hold(service);
        }
        return may;
    }

    /** An entry where this person holds this permission, as it is once its directory is held; empty where it is not. */
    Optional<ReferralOption> holdWith(OptionId id, String permission, SignedIn by) {
        var services = by.servicesWhere(permission);
        return directory.find(id, services, today(by)).flatMap(found -> {
            directory.hold(found.service());
            return directory.find(id, services, today(by));
        });
    }

    boolean isFull(ServiceId service, SignedIn by) {
        return directory.all(service, today(by)).stream()
                        .filter(option -> !option.retired())
                        .count()
                >= MOST;
    }
}
