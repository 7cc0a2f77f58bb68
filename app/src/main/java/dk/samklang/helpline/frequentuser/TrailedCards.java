package dk.samklang.helpline.frequentuser;

import static java.util.stream.Collectors.toMap;

import dk.samklang.platform.identity.SignedIn;
import dk.samklang.trail.RecordNames;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Tells whoever may read the trail, and the card too, which alias an entry is about. */
@Component
class TrailedCards implements RecordNames {

    private final FindFrequentUser frequentUsers;

    TrailedCards(FindFrequentUser frequentUsers) {
        this.frequentUsers = frequentUsers;
    }

    @Override
    public Set<String> kinds() {
        return Set.of(FrequentUserRegister.KIND);
    }

    @Override
    public Map<UUID, RecordName> of(SignedIn by, Set<UUID> ids) {
        return frequentUsers.named(by, ids).entrySet().stream()
                .collect(toMap(
                        Map.Entry::getKey,
                        named -> new RecordName(named.getValue(), "/helpline/frequent-users/" + named.getKey())));
    }
}
