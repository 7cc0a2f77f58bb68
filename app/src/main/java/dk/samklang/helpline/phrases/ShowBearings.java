package dk.samklang.helpline.phrases;

import dk.samklang.helpline.conversation.HouseBearings;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: the bearings of a helpline, for a conversation and for the one who decides on them (FB-18). */
@Service
public class ShowBearings implements HouseBearings {

    private final BearingBook book;

    ShowBearings(BearingBook book) {
        this.book = book;
    }

    /** The lists there have been of a helpline one leads, the present one first; empty for any other. */
    @Transactional(readOnly = true)
    public Optional<History> show(ServiceId service, SignedIn by) {
        return by.servicesWhere(PhrasePermissions.EDIT).contains(service.value())
                ? Optional.of(history(service))
                : Optional.empty();
    }

    private History history(ServiceId service) {
        var all = book.all(service);
        return all.isEmpty()
                ? new History(book.now(service), List.of())
                : new History(all.getFirst(), all.subList(1, all.size()));
    }

    @Override
    @Transactional(readOnly = true)
    public List<Bearing> of(ServiceId service) {
        var now = book.now(service);
        return now.areStarters()
                ? Bearings.STARTERS.stream().map(key -> new Bearing(key, null)).toList()
                : now.lines().stream().map(line -> new Bearing(null, line)).toList();
    }

    /** @param before earlier lists, the latest first */
    public record History(Bearings now, List<Bearings> before) {}
}
