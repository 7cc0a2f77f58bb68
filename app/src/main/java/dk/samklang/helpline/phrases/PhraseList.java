package dk.samklang.helpline.phrases;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * A helpline's list of wordings, held while one leader changes it, so that two who change it at once come one after the
 * other. Says what fits on the list.
 */
@Component
class PhraseList {

    /** How many a helpline may have at hand at once: beyond this nobody finds the one they look for. */
    private static final int MOST = 120;

    private final Phrases phrases;

    PhraseList(Phrases phrases) {
        this.phrases = phrases;
    }

    /** The wordings in use, held until the transaction ends; empty where this is not the leader's helpline. */
    Optional<List<Phrase>> hold(ServiceId service, SignedIn by) {
        if (!by.servicesWhere(PhrasePermissions.EDIT).contains(service.value())) {
            return Optional.empty();
        }
        phrases.hold(service);
        return Optional.of(active(service));
    }

    /** A wording on one of the leader's lists, as it is once its list is held; empty where it is not. */
    Optional<Phrase> holdWith(PhraseId id, SignedIn by) {
        var services = by.servicesWhere(PhrasePermissions.EDIT);
        return phrases.find(id, services).flatMap(found -> {
            phrases.hold(found.service());
            return phrases.find(id, services);
        });
    }

    List<Phrase> active(ServiceId service) {
        return phrases.all(service).stream().filter(phrase -> !phrase.retired()).toList();
    }

    boolean isFull(List<Phrase> active) {
        return active.size() >= MOST;
    }
}
