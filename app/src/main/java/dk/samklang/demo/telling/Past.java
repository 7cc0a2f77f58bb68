package dk.samklang.demo.telling;

import dk.samklang.demo.story.Colleague;
import dk.samklang.demo.story.House;
import dk.samklang.demo.story.Story;
import dk.samklang.demo.story.Team;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** Moves a house that was founded a second ago to where the story begins: its people came, and some have left. */
final class Past {

    private final Connection connection;
    private final ZoneId zone;

    Past(Connection asOwner, ZoneId zone) {
        this.connection = asOwner;
        this.zone = zone;
    }

    void begin(Story story, House house) throws SQLException {
        date(
                "update organisation.registry set created_at = ? where organisation_id = ?",
                story.firstDay(),
                house.organisation());
        date("update organisation.service set created_at = ? where id = ?", story.firstDay(), house.service());
        try (var update = connection.prepareStatement("""
                update organisation.staff_member set created_at = ?, active = ? where organisation_id = ? and id = ?
                """)) {
            for (var colleague : Team.of(story).all()) {
                update.setObject(1, begin(colleague.from()));
                update.setBoolean(2, colleague.isHere());
                update.setObject(3, house.organisation());
                update.setObject(4, staff(house, colleague));
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    private static UUID staff(House house, Colleague colleague) {
        var id = house.staff().get(colleague.login());
        if (id == null) {
            throw new IllegalStateException("The house has nobody called " + colleague.login());
        }
        return id;
    }

    private void date(String sql, LocalDate day, UUID id) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            update.setObject(1, begin(day));
            update.setObject(2, id);
            update.executeUpdate();
        }
    }

    private OffsetDateTime begin(LocalDate day) {
        return day.atTime(9, 0).atZone(zone).toOffsetDateTime();
    }
}
