package dk.samklang.platform.backup;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;

/**
 * The list of erasures is the one thing a restore does not take back: what the database knew that the backup does not
 * know, was erased since, and is due again.
 */
final class CarriedErasures {

    private CarriedErasures() {}

    /** Call while the old tables are still there; the copy ends with the transaction. */
    static void keep(Connection connection) throws SQLException {
        if (Query.holds(connection, "select to_regclass('platform.erasure') is not null")) {
            Query.run(connection, "create temporary table carried_erasure on commit drop as table platform.erasure");
        }
    }

    /**
     * Call when all is in its place and of this version. Tells the next start, too, that it comes after a restore.
     *
     * @return when that was, by the clock of the database
     */
    static Instant putBack(Connection connection, Instant taken) throws SQLException {
        if (Query.holds(connection, "select to_regclass('pg_temp.carried_erasure') is not null")) {
            Query.run(connection, """
                    insert into platform.erasure (organisation_id, id, kind, record_id, service_id, erased_at, due)
                    select organisation_id, id, kind, record_id,
                           -- An older version of the table does not know it.
                           (to_jsonb(carried) ->> 'service_id')::uuid, erased_at, true
                    from pg_temp.carried_erasure carried
                    on conflict (organisation_id, id) do nothing
                    """);
        }
        return noteRestore(connection, taken);
    }

    private static Instant noteRestore(Connection connection, Instant taken) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into platform.restored (restored_at, taken_at) values (clock_timestamp(), ?::timestamptz)
                returning restored_at
                """)) {
            insert.setString(1, taken.toString());
            try (var row = insert.executeQuery()) {
                row.next();
                return row.getObject(1, OffsetDateTime.class).toInstant();
            }
        }
    }
}
