package dk.samklang.trail;

import static java.util.stream.Collectors.toMap;

import dk.samklang.organisation.OrganisationPermissions;
import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.identity.SignedIn;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * What the trail says of people on the staff: the record is the person. They are no secret to whoever looks through the
 * whole trail; who manages them has a page on them.
 */
@Component
class StaffRecordNames implements RecordNames {

    private final StaffNames names;

    StaffRecordNames(StaffNames names) {
        this.names = names;
    }

    @Override
    public Set<String> kinds() {
        return Set.of("staff-member", "second-factor", "password", "start-password", "session");
    }

    @Override
    public Map<UUID, RecordName> of(SignedIn by, Set<UUID> ids) {
        return by.may(TrailPermissions.READ)
                ? names.of(ids).entrySet().stream()
                        .collect(toMap(
                                Map.Entry::getKey, named -> new RecordName(named.getValue(), path(by, named.getKey()))))
                : Map.of();
    }

    private static String path(SignedIn by, UUID staff) {
        return by.may(OrganisationPermissions.MANAGE) ? "/admin/staff/" + staff : "";
    }
}
