package dk.samklang.trail;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.trail.RecordNames.RecordName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: who saw and changed one record. Whoever may not look through the whole trail must be able to open the record. */
@Service
public class ReadRecordTrail {

    private final TrailEntries entries;
    private final NameEntries names;
    private final List<RecordNames> rooms;
    private final AuditTrail audit;

    ReadRecordTrail(TrailEntries entries, NameEntries names, List<RecordNames> rooms, AuditTrail audit) {
        this.entries = entries;
        this.names = names;
        this.rooms = rooms;
        this.audit = audit;
    }

    /**
     * What happened to a record.
     *
     * @param named what it is called; null when it is gone, or not the reader's to open
     * @param lines at most {@link SearchTrail#PAGE} and one more
     */
    public record RecordTrail(@Nullable RecordName named, List<TrailLine> lines) {}

    /** Empty when the record is not this person's to ask about, or nothing ever happened to it but that it was asked for. */
    @Transactional
    public Optional<RecordTrail> read(SignedIn by, UUID record, TrailFilter.@Nullable Place after) {
        var named = named(by, record);
        if (named == null && !by.may(TrailPermissions.READ)) {
            return Optional.empty();
        }
        if (named == null && !entries.tellOf(record)) {
            return Optional.empty();
        }
        var lines = names.name(by, entries.list(TrailFilter.of(record, after), SearchTrail.PAGE + 1));
        audit.record(by.staff(), Action.SEARCHED, "trail", record);
        return Optional.of(new RecordTrail(named, lines));
    }

    private @Nullable RecordName named(SignedIn by, UUID record) {
        return rooms.stream()
                .flatMap(room -> Optional.ofNullable(room.of(by, Set.of(record)).get(record)).stream())
                .findFirst()
                .orElse(null);
    }
}
