package dk.samklang.trail;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.identity.SignedIn;
import dk.samklang.trail.RecordNames.RecordName;
import dk.samklang.trail.TrailEntries.Raw;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts names to entries, as far as the reader may know them. */
@Component
class NameEntries {

    private final StaffNames staff;
    private final List<RecordNames> rooms;

    NameEntries(StaffNames staff, List<RecordNames> rooms) {
        this.staff = staff;
        this.rooms = rooms;
    }

    List<TrailLine> name(SignedIn by, List<Raw> entries) {
        var people = staff.of(entries.stream().map(Raw::staff).collect(toSet()));
        var records = records(by, entries);
        return entries.stream()
                .map(entry -> new TrailLine(
                        entry.id(),
                        entry.at(),
                        entry.staff(),
                        people.getOrDefault(entry.staff(), ""),
                        entry.action(),
                        entry.kind(),
                        entry.record(),
                        entry.record() == null ? null : records.get(entry.record())))
                .toList();
    }

    private Map<UUID, RecordName> records(SignedIn by, List<Raw> entries) {
        var ids = entries.stream()
                .filter(entry -> entry.record() != null)
                .collect(groupingBy(Raw::kind, mapping(Raw::record, toSet())));
        var names = new HashMap<UUID, RecordName>();
        for (var room : rooms) {
            var asked = room.kinds().stream()
                    .flatMap(kind -> ids.getOrDefault(kind, Set.of()).stream())
                    .collect(toSet());
            if (!asked.isEmpty()) {
                names.putAll(room.of(by, asked));
            }
        }
        return names;
    }
}
