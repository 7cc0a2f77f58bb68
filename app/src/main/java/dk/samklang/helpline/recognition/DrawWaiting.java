package dk.samklang.helpline.recognition;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.tenancy.EveryOrganisation;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Draws the aliases that wait, a few in each transaction, one organisation after another. What a program that fell left
 * waiting is drawn when one starts, or with the next change in the same organisation.
 */
@Component
class DrawWaiting implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DrawWaiting.class);

    /** Whoever erases waits for as many. */
    private static final int AT_ONCE = 20;

    private final WaitingAliases waiting;
    private final DrawProfiles profiles;
    private final EveryOrganisation organisations;
    private final TransactionTemplate transaction;
    private final Set<OrganisationId> asked = ConcurrentHashMap.newKeySet();
    private final ExecutorService lane = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("samklang-recognition").factory());

    DrawWaiting(
            WaitingAliases waiting,
            DrawProfiles profiles,
            EveryOrganisation organisations,
            TransactionTemplate transaction) {
        this.waiting = waiting;
        this.profiles = profiles;
        this.organisations = organisations;
        this.transaction = transaction;
    }

    /** Returns at once; who asks again before their turn has come is served with the same turn. */
    void ask(OrganisationId organisation) {
        if (asked.add(organisation)) {
            lane.execute(() -> serve(organisation));
        }
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        lane.execute(() -> organisations.ids().forEach(this::ask));
    }

    private void serve(OrganisationId organisation) {
        asked.remove(organisation);
        try {
            Tenancy.callFor(organisation, () -> {
                transaction.execute(_ -> waiting.helplines()).forEach(this::draw);
                return organisation;
            });
        } catch (RuntimeException e) {
            if (!lane.isShutdown()) {
                log.error(
                        "What aliases of {} are recognised by waits for the next change there",
                        organisation.value(),
                        e);
            }
        }
    }

    private void draw(ServiceId helpline) {
        var drawn = AT_ONCE;
        while (drawn == AT_ONCE && !lane.isShutdown()) {
            drawn = transaction.execute(_ -> some(helpline));
        }
    }

    /** Held before anything is taken, so that what was taken is drawn from what was saved until then. */
    private int some(ServiceId helpline) {
        profiles.hold(helpline);
        var aliases = waiting.take(helpline, AT_ONCE);
        if (!aliases.isEmpty()) {
            profiles.of(aliases);
        }
        return aliases.size();
    }

    @Override
    public void destroy() {
        lane.shutdown();
    }
}
