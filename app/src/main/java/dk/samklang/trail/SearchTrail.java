package dk.samklang.trail;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: entries of the trail, newest first, one page at a time. Looking through it is noted like everything else. */
@Service
public class SearchTrail {

    /** Entries on one page. */
    public static final int PAGE = 50;

    private final TrailEntries entries;
    private final NameEntries names;
    private final AuditTrail audit;

    SearchTrail(TrailEntries entries, NameEntries names, AuditTrail audit) {
        this.entries = entries;
        this.names = names;
        this.audit = audit;
    }

    /** At most {@link #PAGE} lines and one more, which tells that there is a next page. */
    @Transactional
    public List<TrailLine> search(SignedIn by, TrailFilter filter) {
        var found = names.name(by, entries.list(filter, PAGE + 1));
        audit.record(by.staff(), Action.SEARCHED, "trail", null);
        return found;
    }
}
