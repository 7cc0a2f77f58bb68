package dk.samklang.organisation;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: what colleagues are called, also those who have left. */
@Service
public class StaffNames {

    private final Staff staff;

    StaffNames(Staff staff) {
        this.staff = staff;
    }

    /** Names by staff id; an id that is not there is left out. */
    @Transactional(readOnly = true)
    public Map<UUID, String> of(Set<UUID> ids) {
        return staff.names(ids);
    }
}
