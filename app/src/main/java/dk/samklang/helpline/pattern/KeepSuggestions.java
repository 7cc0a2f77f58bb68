package dk.samklang.helpline.pattern;

import dk.samklang.helpline.conversation.ContactsChanged;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.tenancy.OrganisationId;
import dk.samklang.platform.tenancy.Tenancy;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Judges an alias anew after each change of its conversations, so that nobody who saves waits for it. What a program that
 * fell did not come to is judged after the next conversation with the alias; its card is always judged as it is read.
 */
@Component
class KeepSuggestions implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(KeepSuggestions.class);

    private final JudgeAliases judge;
    private final TransactionTemplate transaction;
    private final ExecutorService lane = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("samklang-patterns").factory());

    KeepSuggestions(JudgeAliases judge, TransactionTemplate transaction) {
        this.judge = judge;
        this.transaction = transaction;
    }

    @TransactionalEventListener
    public void on(ContactsChanged changed) {
        var organisation = Tenancy.current();
        changed.aliases().forEach(alias -> lane.execute(() -> keep(organisation, alias)));
    }

    private void keep(OrganisationId organisation, FrequentUserId alias) {
        try {
            Tenancy.callFor(organisation, () -> {
                transaction.executeWithoutResult(_ -> judge.keep(alias));
                return alias;
            });
        } catch (RuntimeException e) {
            if (!lane.isShutdown()) {
                log.error("The pattern of {} waits for the next conversation", alias.value(), e);
            }
        }
    }

    @Override
    public void destroy() {
        lane.shutdown();
    }
}
