package dk.samklang.helpline.frequentuser;

import dk.samklang.organisation.HelplineFounded;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Gives a new helpline the four types of the guide to begin with, and one for sexualised contacts that is out of use
 * until the house decides to speak of it (guide A, Typer af faste brugere).
 */
@Component
class StarterTypes {

    private static final List<String> STARTERS = List.of("lonely", "dramatic", "inventor", "dependent", "sexualised");

    private static final Set<String> OUT_OF_USE = Set.of("sexualised");

    private final UserTypes types;
    private final Clock clock;

    StarterTypes(UserTypes types, Clock clock) {
        this.types = types;
        this.clock = clock;
    }

    /** Before the rooms whose starters point at these. */
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @EventListener
    void on(HelplineFounded event) {
        types.addStarters(event.service(), STARTERS, OUT_OF_USE, clock.instant());
    }
}
