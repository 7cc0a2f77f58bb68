package dk.samklang.platform.sealing;

import static java.util.stream.Collectors.toMap;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Entries and seals of all organisations, as the sealer meets them in one transaction. */
final class SealedTrail {

    private final Connection connection;
    private final JdbcClient jdbc;

    SealedTrail(Connection connection) {
        this.connection = connection;
        this.jdbc = JdbcClient.create(new SingleConnectionDataSource(connection, true));
    }

    /** The organisations that have an entry without a seal. */
    List<UUID> waiting() {
        return jdbc.sql("""
                        select organisation_id
                        from organisation.registry
                        where exists (
                            select from audit.entry
                            where entry.organisation_id = registry.organisation_id and entry.seal is null)
                        order by organisation_id
                        """)
                .query((row, _) -> row.getObject("organisation_id", UUID.class))
                .list();
    }

    /** Until the transaction ends, no other node seals this organisation; false when one is just doing so. */
    boolean alone(UUID organisation) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('samklang seal ' || :organisation, 0))")
                .param("organisation", organisation.toString())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    /** The oldest open entries. */
    List<Entry> open(UUID organisation, int limit) {
        return jdbc.sql("""
                        select %s
                        from audit.entry
                        where organisation_id = :organisation and seal is null
                        order by at, id
                        limit :limit
                        """.formatted(Entry.COLUMNS))
                .param("organisation", organisation)
                .param("limit", limit)
                .query((row, _) -> Entry.of(row))
                .list();
    }

    Optional<Head> last(UUID organisation) {
        return jdbc.sql("""
                        select number, digest
                        from audit.seal
                        where organisation_id = :organisation
                        order by number desc
                        limit 1
                        """)
                .param("organisation", organisation)
                .query((row, _) -> new Head(
                        organisation,
                        row.getLong("number"),
                        Digest.of(row.getBytes("digest")).hex()))
                .optional();
    }

    /** Where each organisation's trail ends. */
    Map<UUID, Head> heads() {
        return jdbc
                .sql("select organisation_id from organisation.registry order by organisation_id")
                .query((row, _) -> row.getObject("organisation_id", UUID.class))
                .list()
                .stream()
                .flatMap(organisation -> last(organisation).stream())
                .collect(toMap(Head::organisation, head -> head));
    }

    /** Whether the trail still holds this seal. */
    boolean holds(Head head) {
        return jdbc.sql("""
                        select exists (
                            select from audit.seal
                            where organisation_id = :organisation and number = :number and digest = :digest)
                        """)
                .param("organisation", head.organisation())
                .param("number", head.number())
                .param("digest", new Digest(head.digest()).bytes())
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    void add(Seal seal, Digest digest) throws SQLException {
        var entries = connection.createArrayOf("uuid", seal.entries().toArray());
        jdbc.sql("""
                        insert into audit.seal
                            (organisation_id, number, sealed_at, drained, last_at, entry_ids, entry_digests, digest)
                        values (:organisation, :number, :sealedAt, :drained, :lastAt, :entries, :digests, :digest)
                        """)
                .param("organisation", seal.organisation())
                .param("number", seal.number())
                .param("sealedAt", OffsetDateTime.ofInstant(seal.sealedAt(), ZoneOffset.UTC))
                .param("drained", seal.drained())
                .param("lastAt", OffsetDateTime.ofInstant(seal.lastAt(), ZoneOffset.UTC))
                .param("entries", entries)
                .param("digests", seal.joinedDigests())
                .param("digest", digest.bytes())
                .update();
        jdbc.sql("""
                        update audit.entry
                        set seal = :number, place = held.place
                        from unnest(:entries::uuid[]) with ordinality as held (id, place)
                        where entry.organisation_id = :organisation and entry.id = held.id
                        """)
                .param("number", seal.number())
                .param("entries", entries)
                .param("organisation", seal.organisation())
                .update();
    }
}
