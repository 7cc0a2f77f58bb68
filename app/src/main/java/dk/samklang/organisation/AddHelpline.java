package dk.samklang.organisation;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.platform.ids.Ids;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Use case: the administrator adds a helpline, which its rooms furnish at once. */
@Service
public class AddHelpline {

    private final Organisations organisations;
    private final ApplicationEventPublisher events;
    private final AuditTrail audit;
    private final Clock clock;

    AddHelpline(Organisations organisations, ApplicationEventPublisher events, AuditTrail audit, Clock clock) {
        this.organisations = organisations;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public AddHelplineOutcome add(String name, SignedIn by) {
        var helpline = new ServiceId(Ids.next());
        if (!organisations.addHelpline(helpline, name, clock.instant())) {
            return new AddHelplineOutcome.NameTaken();
        }
        events.publishEvent(new HelplineFounded(helpline));
        audit.record(by.staff(), Action.CREATED, "helpline", helpline.value());
        return new AddHelplineOutcome.Added(helpline);
    }
}
