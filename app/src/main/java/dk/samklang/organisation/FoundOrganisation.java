package dk.samklang.organisation;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.tenancy.Tenancy;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Founds an organisation with its first helpline; part of larger use cases, so it joins their transaction. */
@Service
public class FoundOrganisation {

    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FoundOrganisation(Organisations organisations, ApplicationEventPublisher events, Clock clock) {
        this.organisations = organisations;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Founds the organisation the caller works for, which must have a fresh id.
     *
     * @param accent its colour, six hexadecimal digits
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public ServiceId found(String name, String accent, String helplineName) {
        organisations.add(Tenancy.current(), name, accent, clock.instant());
        var helpline = new ServiceId(Ids.next());
        organisations.addHelpline(helpline, helplineName, clock.instant());
        events.publishEvent(new HelplineFounded(helpline));
        return helpline;
    }
}
