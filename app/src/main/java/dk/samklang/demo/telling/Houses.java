package dk.samklang.demo.telling;

import dk.samklang.demo.story.House;
import dk.samklang.demo.story.Story;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The founded houses of the story, found again by the user name that visitors sign in with. */
final class Houses {

    private final Connection connection;

    Houses(Connection asOwner) {
        this.connection = asOwner;
    }

    Optional<House> find(Story story) throws SQLException {
        try (var query = connection.prepareStatement("""
                select service.organisation_id, service.id
                from identity.account account
                join organisation.staff_member member on member.account_id = account.id
                join organisation.service service on service.organisation_id = member.organisation_id
                where account.login_name = ?
                order by service.created_at, service.id
                limit 1
                """)) {
            query.setString(1, story.cast().login());
            try (var row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(house(row.getObject(1, UUID.class), row.getObject(2, UUID.class)))
                        : Optional.empty();
            }
        }
    }

    private House house(UUID organisation, UUID service) throws SQLException {
        var staff = named("""
                select account.login_name, member.id
                from organisation.staff_member member
                join identity.account account on account.id = member.account_id
                where member.organisation_id = ?
                order by account.login_name
                """, organisation);
        var themes = named("""
                select starter, id from helpline.theme
                where service_id = ? and starter is not null
                order by starter
                """, service);
        var types = named("""
                select starter, id from helpline.user_type
                where service_id = ? and starter is not null
                order by starter
                """, service);
        return new House(organisation, service, staff, themes, types);
    }

    private Map<String, UUID> named(String sql, UUID parameter) throws SQLException {
        var named = new HashMap<String, UUID>();
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, parameter);
            try (var rows = query.executeQuery()) {
                while (rows.next()) {
                    named.put(rows.getString(1), rows.getObject(2, UUID.class));
                }
            }
        }
        return named;
    }

    /** Whether the story of this house was told before; it is told in one transaction, so never by half. */
    boolean isTold(House house) throws SQLException {
        return holds("select exists (select from helpline.conversation where organisation_id = ?)", house);
    }

    /** Whether what follows from the story was drawn before; what callers are recognised by comes last. */
    boolean isDrawn(House house) throws SQLException {
        return holds("select exists (select from helpline.recognition_habit where organisation_id = ?)", house);
    }

    private boolean holds(String sql, House house) throws SQLException {
        try (var query = connection.prepareStatement(sql)) {
            query.setObject(1, house.organisation());
            try (var row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }
}
