package dk.samklang.platform.sealing;

import dk.samklang.platform.database.SealerTables;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;

/** Use case: every trail is checked as a whole, and how it went is kept for the auditor to see. */
@Service
public class VerifyEveryTrail {

    private static final Logger log = LoggerFactory.getLogger(VerifyEveryTrail.class);
    private static final Duration OFTEN_ENOUGH = Duration.ofHours(24);

    private final SealerTables tables;
    private final RememberHeads heads;
    private final Clock clock;

    VerifyEveryTrail(SealerTables tables, RememberHeads heads, Clock clock) {
        this.tables = tables;
        this.heads = heads;
        this.clock = clock;
    }

    /** One report for each organisation. */
    public List<TrailReport> verify() {
        var remembered = heads.remembered();
        var now = clock.instant();
        var reports = tables.inOneView(view -> new VerifyTrail(view, remembered.values(), now).verify());
        tables.inOneTransaction(connection -> new Verifications(connection).add(reports, now));
        reports.forEach(VerifyEveryTrail::tell);
        return reports;
    }

    /** Not when this or another node has done it within a day. */
    boolean isDue() {
        var latest = tables.inOneTransaction(connection -> new Verifications(connection).latest());
        return latest.isEmpty() || latest.get().plus(OFTEN_ENOUGH).isBefore(clock.instant());
    }

    private static void tell(TrailReport report) {
        report.findings()
                .forEach(finding ->
                        log.error("The trail of organisation {}: {}", report.organisation(), finding.sentence()));
    }
}
