package dk.samklang.helpline.duty;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.ReportedMatters;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: what was done by duty, for an alias and for a conversation the caller has already been let into. */
@Service
public class FindDutyEntries implements ReportedMatters {

    private final DutyLog log;

    FindDutyEntries(DutyLog log) {
        this.log = log;
    }

    @Transactional(readOnly = true)
    public List<DutyEntry> on(FrequentUserId alias, SignedIn by) {
        return log.of(alias, by);
    }

    @Transactional(readOnly = true)
    public List<DutyEntry> in(UUID conversation, SignedIn by) {
        return log.in(conversation, by);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Matter> of(FrequentUserId alias, SignedIn by) {
        return log.of(alias, by).stream()
                .map(entry -> new Matter(
                        "duty.kind." + entry.kind().name(),
                        entry.kind() == DutyKind.CHILD_WELFARE_REPORT,
                        entry.matter(),
                        entry.doneOn()))
                .toList();
    }
}
