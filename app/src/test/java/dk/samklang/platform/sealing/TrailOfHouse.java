package dk.samklang.platform.sealing;

import dk.samklang.platform.audit.AuditTrail;
import dk.samklang.platform.audit.AuditTrail.Action;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.House;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestDatabase;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** The trail of one house: written by the program, tampered with by the owner of the tables, and checked. */
final class TrailOfHouse {

    private final House house;
    private final AuditTrail audit;
    private final SealTrail sealTrail;
    private final List<Head> remembered = new ArrayList<>();

    TrailOfHouse(House house, AuditTrail audit, SealTrail sealTrail) {
        this.house = house;
        this.audit = audit;
        this.sealTrail = sealTrail;
    }

    UUID organisation() {
        return house.organisation().value();
    }

    StaffId member() {
        return house.members().getFirst().staff();
    }

    void write(int entries) {
        IntStream.range(0, entries)
                .forEach(_ -> house.inside(() -> {
                    audit.record(member(), Action.READ, "conversation", Ids.next());
                    return true;
                }));
    }

    /** Writes entries and closes them with a seal. */
    void sealed(int entries) {
        write(entries);
        sealTrail.seal();
    }

    /** Keeps the newest head outside the database. */
    void rememberHead() {
        remembered.add(new Head(
                organisation(),
                one("select max(number) from audit.seal where organisation_id = ?", Long.class),
                one(
                        "select encode(digest, 'hex') from audit.seal where organisation_id = ? order by number desc limit 1",
                        String.class)));
    }

    /** The entry at a place of a seal. */
    UUID entry(long seal, int place) {
        return one(
                "select id from audit.entry where organisation_id = ? and seal = " + seal + " and place = " + place,
                UUID.class);
    }

    <T> T one(String sql, Class<T> type) {
        return Sql.asOwner().sql(sql).param(organisation()).query(type).single();
    }

    /** As the owner of the tables, whom nothing stops; the only parameter is the organisation. */
    void tamper(String sql) {
        Sql.asOwner().sql(sql).param(organisation()).update();
    }

    TrailReport check(Instant now) {
        try (var connection = connection(TestDatabase.access().owner().user())) {
            return new VerifyTrail(connection, remembered, now)
                    .verify().stream()
                            .filter(report -> report.organisation().equals(organisation()))
                            .findFirst()
                            .orElseThrow();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A connection with an open transaction, as the owner, the program or the sealer. */
    static Connection connection(String user) throws SQLException {
        var access = TestDatabase.access();
        for (var login : List.of(access.owner(), access.runtime(), access.sealer())) {
            if (login.user().equals(user)) {
                var connection = DriverManager.getConnection(
                        access.url(), user, login.password().reveal());
                connection.setAutoCommit(false);
                return connection;
            }
        }
        throw new AssertionError("There is no role " + user);
    }
}
