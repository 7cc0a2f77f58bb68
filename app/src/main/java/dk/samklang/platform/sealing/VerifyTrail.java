package dk.samklang.platform.sealing;

import static java.util.stream.Collectors.groupingBy;

import java.sql.Connection;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * Checks every trail from its first seal to its last, entry by entry. Rows are read as a stream, so a trail of many years
 * needs no more memory than one of a day.
 */
public final class VerifyTrail {

    private static final int AT_ONCE = 1_000;
    private static final int YEARS_KEPT = 2;

    /** The night in which retention runs, and a clock in another zone. */
    private static final Duration LEEWAY = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Map<UUID, List<Head>> remembered;
    private final Instant dueBefore;

    /**
     * @param view a transaction that sees one unchanging state, as a role that sees every organisation
     * @param remembered heads from outside the database, read before the view was opened
     */
    public VerifyTrail(Connection view, Collection<Head> remembered, Instant now) {
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(view, true));
        this.remembered = remembered.stream().collect(groupingBy(Head::organisation));
        this.dueBefore =
                now.atOffset(ZoneOffset.UTC).minusYears(YEARS_KEPT).toInstant().plus(LEEWAY);
    }

    /** One report for each organisation, also for one that only the remembered heads know. */
    public List<TrailReport> verify() {
        var organisations = new TreeSet<>(remembered.keySet());
        organisations.addAll(jdbc.sql("select organisation_id from organisation.registry")
                .query((row, _) -> row.getObject("organisation_id", UUID.class))
                .list());
        return organisations.stream()
                .map(organisation -> verify(organisation, remembered.getOrDefault(organisation, List.of())))
                .toList();
    }

    private TrailReport verify(UUID organisation, List<Head> heads) {
        try (var sealed = sealed(organisation);
                var seals = seals(organisation);
                var open = open(organisation)) {
            var walk = new ChainWalk(organisation, heads, dueBefore, sealed.iterator());
            seals.forEach(walk::pass);
            open.forEach(walk::pass);
            return walk.report();
        }
    }

    private Stream<Seal.Stored> seals(UUID organisation) {
        return jdbc
                .sql("select %s from audit.seal where organisation_id = :organisation order by number"
                        .formatted(Seal.COLUMNS))
                .withFetchSize(AT_ONCE)
                .param("organisation", organisation)
                .query((row, _) -> Seal.of(row))
                .stream();
    }

    private Stream<Entry> sealed(UUID organisation) {
        return entries("seal is not null order by seal, place", organisation);
    }

    private Stream<Entry> open(UUID organisation) {
        return entries("seal is null order by at, id", organisation);
    }

    private Stream<Entry> entries(String which, UUID organisation) {
        return jdbc
                .sql("select %s from audit.entry where organisation_id = :organisation and %s"
                        .formatted(Entry.COLUMNS, which))
                .withFetchSize(AT_ONCE)
                .param("organisation", organisation)
                .query((row, _) -> Entry.of(row))
                .stream();
    }
}
