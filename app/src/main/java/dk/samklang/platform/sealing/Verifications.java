package dk.samklang.platform.sealing;

import java.sql.Connection;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** How the checks of the trails went. */
final class Verifications {

    private final JdbcClient jdbc;

    Verifications(Connection asSealer) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(asSealer, true));
    }

    Optional<Instant> latest() {
        return jdbc.sql("select max(at) from audit.verification")
                .query((row, _) -> Optional.ofNullable(row.getObject(1, OffsetDateTime.class)))
                .single()
                .map(OffsetDateTime::toInstant);
    }

    /** Keeps those of organisations that are there; returns how many. */
    int add(List<TrailReport> reports, Instant at) {
        return reports.stream().mapToInt(report -> add(report, at)).sum();
    }

    private int add(TrailReport report, Instant at) {
        var first = report.findings().stream().findFirst();
        return jdbc.sql("""
                        insert into audit.verification
                            (organisation_id, at, entries, seals, problem, problem_seal, problem_entry)
                        select organisation_id, :at, :entries, :seals, :problem, :seal, :entry
                        from organisation.registry
                        where organisation_id = :organisation
                        on conflict (organisation_id, at) do nothing
                        """)
                .param("organisation", report.organisation())
                .param("at", OffsetDateTime.ofInstant(at, ZoneOffset.UTC))
                .param("entries", report.entries())
                .param("seals", report.seals())
                .param("problem", first.map(finding -> finding.kind().name()).orElse(null))
                .param("seal", first.map(Finding::seal).orElse(null), Types.BIGINT)
                .param("entry", first.map(Finding::entry).orElse(null), Types.OTHER)
                .update();
    }
}
