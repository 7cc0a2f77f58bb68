package dk.samklang;

import dk.samklang.platform.database.StandingDatabase;
import dk.samklang.platform.sealing.Head;
import dk.samklang.platform.sealing.Heads;
import dk.samklang.platform.sealing.TrailReport;
import dk.samklang.platform.sealing.VerifyTrail;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** {@code ./samklang audit verify}: checks every organisation's trail, beside the running program or without it. */
@NullMarked
final class AuditCommand {

    private static final int WHOLE = 0;
    private static final int BROKEN = 3;

    private final PrintStream out;
    private final Clock clock;

    AuditCommand(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    /**
     * Prints how it stands with each trail, its head in a form to keep elsewhere, and one last line on the whole.
     *
     * @param database the address of a given database; null for the embedded one in the data folder
     * @param kept a file with heads from an earlier check; null for none
     * @return the exit code
     */
    int verify(Path data, @Nullable String database, @Nullable Path kept) throws IOException, SQLException {
        var remembered = new ArrayList<>(Heads.rememberedIn(data).values());
        if (remembered.isEmpty()) {
            out.println("Nothing in " + data + " remembers where the trail ended, so a cut off end cannot be found.");
        }
        for (var aside : Heads.setAsideIn(data)) {
            out.println("A backup was restored; how far the trail went before is kept in " + aside + ".");
        }
        if (kept != null) {
            remembered.addAll(Heads.in(kept).values());
        }
        var reports = verify(data, database, remembered);
        reports.forEach(this::print);
        return conclude(reports);
    }

    private List<TrailReport> verify(Path data, @Nullable String database, List<Head> remembered)
            throws IOException, SQLException {
        try (var standing = StandingDatabase.open(data, database)) {
            return standing.inOneView(view -> new VerifyTrail(view, remembered, clock.instant()).verify());
        }
    }

    private void print(TrailReport report) {
        out.printf(
                Locale.ROOT,
                "organisation %s: %d entries in %d seals, %d waiting to be sealed%n",
                report.organisation(),
                report.entries(),
                report.seals(),
                report.waiting());
        var head = report.head();
        if (head != null) {
            out.println(head.line());
        }
        report.findings()
                .forEach(finding ->
                        out.println("WRONG in organisation " + report.organisation() + ": " + finding.sentence()));
    }

    private int conclude(List<TrailReport> reports) {
        var broken = reports.stream().filter(report -> !report.whole()).count();
        out.printf(
                Locale.ROOT,
                "%s: %d entries, %d seals, %d organisations.%n",
                broken == 0 ? "The trail is whole" : "The trail is NOT whole in " + broken + " of its organisations",
                reports.stream().mapToLong(TrailReport::entries).sum(),
                reports.stream().mapToLong(TrailReport::seals).sum(),
                reports.size());
        return broken == 0 ? WHOLE : BROKEN;
    }
}
