package dk.samklang.platform.identity.web;

import dk.samklang.platform.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Whether the one at this session has lately shown to be its owner: by signing in, or by the password again. */
@Component
class OwnerProof {

    static final Duration LASTS = Duration.ofMinutes(10);

    private final Clock clock;

    OwnerProof(Clock clock) {
        this.clock = clock;
    }

    boolean isFresh(HttpServletRequest request) {
        return SessionKeys.provedAt(request.getSession(false))
                .filter(at -> at.plus(LASTS).isAfter(clock.instant()))
                .isPresent();
    }

    /** Does the work for the owner; anybody else is led to where the password is asked for. */
    Page orAsk(HttpServletRequest request, Supplier<Page> work) {
        return isFresh(request) ? work.get() : Page.redirect(SecondFactorController.HERE);
    }
}
