package dk.samklang.helpline.frequentuser;

import dk.samklang.organisation.HelplineFounded;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Gives a new helpline the four types of the guide to begin with (guide A, Typer af faste brugere). */
@Component
class StarterTypes {

    private static final List<String> STARTERS = List.of("lonely", "dramatic", "inventor", "dependent");

    private final UserTypes types;

    StarterTypes(UserTypes types) {
        this.types = types;
    }

    @EventListener
    void on(HelplineFounded event) {
        types.addStarters(event.service(), STARTERS);
    }
}
