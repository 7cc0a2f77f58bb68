package dk.samklang.platform.identity;

import dk.samklang.platform.web.Allowance;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Use case: somebody asked for a record that is not theirs, or not there; which of the two, nobody is told, and the
 * program itself does not know where it is another organisation's. Who tries many gets no more into the trail than what
 * shows it.
 */
@Service
public class NoteRefusal {

    /** For each person and node; the same record counts in the trail once in half an hour. */
    private static final int MOST = 50;

    private static final Duration UNTIL_AS_MANY_AGAIN = Duration.ofHours(1);

    private final AccessTrail trail;
    private final Allowance noted;

    NoteRefusal(AccessTrail trail, Clock clock) {
        this.trail = trail;
        this.noted = new Allowance(MOST, UNTIL_AS_MANY_AGAIN, clock);
    }

    /**
     * @param record null where a form named it, among others
     * @return false where this is noted already, or enough is about this person for now
     */
    @Transactional
    public boolean note(StaffId by, @Nullable UUID record) {
        if (!noted.take(by, 1)) {
            return false;
        }
        var isNew = trail.noteRefused(by, record);
        if (!isNew) {
            noted.giveBack(by, 1);
        }
        return isNew;
    }
}
