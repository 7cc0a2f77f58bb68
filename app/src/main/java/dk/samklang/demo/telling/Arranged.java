package dk.samklang.demo.telling;

import dk.samklang.demo.story.Colleague;
import dk.samklang.demo.story.House;
import dk.samklang.demo.story.Story;
import dk.samklang.demo.story.Team;
import dk.samklang.demo.story.Texts;
import dk.samklang.organisation.Roles;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Gives three of the users who are in touch most something to go by, as it stands when the story ends: an agreement that
 * holds, a limit that is reached this week, and an agreement that is proposed.
 */
final class Arranged {

    private static final int WEEKS_AGO = 6;
    private static final int HOUR_OF_DECIDING = 14;
    private static final int MINUTES = 20;
    private static final int USUAL_TIMES = 4;

    private final Connection connection;
    private final Story story;
    private final House house;
    private final Map<String, List<String>> words;

    Arranged(Connection asOwner, Story story, House house) {
        this.connection = asOwner;
        this.story = story;
        this.house = house;
        this.words = Texts.blocks("arranged").getFirst();
    }

    void write() throws SQLException {
        var often = inTouchMost();
        if (often.size() == 3) {
            agreement(often.get(0), "agreement", WEEKS_AGO, true);
            limit(often.get(1));
            agreement(often.get(2), "proposed", 0, false);
        }
    }

    /**
     * Those who look for company or call out of habit, are in touch this week, and most since the agreement was made; of as
     * many, the same ones each time.
     */
    private List<UUID> inTouchMost() throws SQLException {
        try (var query = connection.prepareStatement("""
                select talk.frequent_user_id
                from helpline.conversation talk
                join helpline.frequent_user_type said
                    on said.organisation_id = talk.organisation_id and said.frequent_user_id = talk.frequent_user_id
                join helpline.user_type type
                    on type.organisation_id = said.organisation_id and type.id = said.type_id
                        and type.starter in ('lonely', 'dependent')
                where talk.organisation_id = ? and talk.started_at >= ?
                group by talk.frequent_user_id
                order by bool_or(talk.started_at >= ?) desc, count(*) desc, talk.frequent_user_id
                limit 3
                """)) {
            query.setObject(1, house.organisation());
            query.setObject(2, beginOf(story.today().minusWeeks(WEEKS_AGO)));
            query.setObject(3, beginOf(monday()));
            return ids(query);
        }
    }

    private static List<UUID> ids(PreparedStatement query) throws SQLException {
        var found = new ArrayList<UUID>();
        try (var rows = query.executeQuery()) {
            while (rows.next()) {
                found.add(rows.getObject(1, UUID.class));
            }
        }
        return found;
    }

    private void agreement(UUID alias, String wording, int weeksAgo, boolean holds) throws SQLException {
        var id = named(wording, alias);
        var from = story.today().minusWeeks(weeksAgo);
        try (var insert = connection.prepareStatement("""
                insert into helpline.arrangement
                    (organisation_id, id, service_id, frequent_user_id, kind, minutes, wording, keeping, keeping_words,
                     treatment, treatment_words, starts_on, ends_on, review_on, status, proposed_by, proposed_at,
                     approved_by, approved_at, accepted_by, accepted_at)
                values (?, ?, ?, ?, 'FIXED_TIMES', ?, ?, 'UNSURE', ?, 'UNSURE', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            var fields = begin(insert, id, alias);
            fields.add(MINUTES).add(text(wording)).add(text("keeping")).add(text("treatment"));
            fields.add(from).add(from.plusMonths(3)).add(holds ? story.today().plusDays(1) : from.plusWeeks(10));
            fields.add(holds ? "ACTIVE" : "PROPOSED").add(counsellor()).add(at(from.minusDays(2)));
            fields.add(holds ? coordinator() : null).add(holds ? at(from.minusDays(1)) : null);
            fields.add(holds ? counsellor() : null).add(holds ? at(from) : null);
            insert.executeUpdate();
        }
        usualTimes(id, alias);
        step(id, "PROPOSED", counsellor(), from.minusDays(2), "");
        if (holds) {
            step(id, "APPROVED", coordinator(), from.minusDays(1), "");
            step(id, "ACCEPTED", counsellor(), from, "");
        }
    }

    /** As many as there were this week, so that the next one is beyond it. */
    private void limit(UUID alias) throws SQLException {
        var id = named("limit", alias);
        var from = story.today().minusWeeks(WEEKS_AGO);
        try (var insert = connection.prepareStatement("""
                insert into helpline.arrangement
                    (organisation_id, id, service_id, frequent_user_id, kind, contacts, period, wording, starts_on,
                     ends_on, review_on, status, proposed_by, proposed_at, approved_by, approved_at, accepted_by,
                     accepted_at)
                values (?, ?, ?, ?, 'LIMIT',
                        (select greatest(1, least(50, count(*)))
                         from helpline.conversation
                         where organisation_id = ? and frequent_user_id = ? and started_at >= ?),
                        'WEEK', ?, ?, ?, ?, 'ACTIVE', ?, ?, ?, ?, ?, ?)
                """)) {
            var fields = begin(insert, id, alias);
            fields.add(house.organisation()).add(alias).add(beginOf(monday())).add(text("limit"));
            fields.add(from).add(from.plusMonths(3)).add(story.today());
            fields.add(coordinator()).add(at(from.minusDays(1)));
            fields.add(coordinator()).add(at(from.minusDays(1)));
            fields.add(counsellor()).add(at(from));
            insert.executeUpdate();
        }
        step(id, "PROPOSED", coordinator(), from.minusDays(1), "");
        step(id, "ACCEPTED", counsellor(), from, "");
        step(id, "REVIEWED", coordinator(), story.today().minusWeeks(2), text("reviewed"));
    }

    private Fields begin(PreparedStatement insert, UUID id, UUID alias) throws SQLException {
        return new Fields(insert)
                .add(house.organisation())
                .add(id)
                .add(house.service())
                .add(alias);
    }

    /** The hours of the week in which they mostly are in touch. */
    private void usualTimes(UUID id, UUID alias) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into helpline.agreed_time (organisation_id, arrangement_id, weekday, starts_at)
                select ?, ?, extract(isodow from wall), make_time(cast(extract(hour from wall) as integer), 0, 0)
                from (select started_at at time zone ? as wall
                      from helpline.conversation
                      where organisation_id = ? and frequent_user_id = ? and started_at >= ?) as talk
                group by extract(isodow from wall), extract(hour from wall)
                order by count(*) desc, extract(isodow from wall), extract(hour from wall)
                limit ?
                """)) {
            new Fields(insert)
                    .add(house.organisation())
                    .add(id)
                    .add(story.zone().getId())
                    .add(house.organisation())
                    .add(alias)
                    .add(beginOf(story.today().minusWeeks(WEEKS_AGO)))
                    .add(USUAL_TIMES);
            insert.executeUpdate();
        }
    }

    private void step(UUID id, String what, UUID by, LocalDate day, String said) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into helpline.arrangement_step
                    (organisation_id, id, arrangement_id, at, staff_id, what, words, other_offer)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)) {
            new Fields(insert)
                    .add(house.organisation())
                    .add(named(what, id))
                    .add(id)
                    .add(at(day))
                    .add(by)
                    .add(what)
                    .add(said)
                    .add(what.equals("REVIEWED") ? "UNSURE" : null);
            insert.executeUpdate();
        }
    }

    private LocalDate monday() {
        return story.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private OffsetDateTime beginOf(LocalDate day) {
        return day.atStartOfDay(story.zone()).toOffsetDateTime();
    }

    private OffsetDateTime at(LocalDate day) {
        return day.atTime(HOUR_OF_DECIDING, 0).atZone(story.zone()).toOffsetDateTime();
    }

    private String text(String name) {
        return String.join("\n", words.getOrDefault(name, List.of()));
    }

    private UUID counsellor() {
        return Objects.requireNonNull(house.staff().get(story.cast().login()));
    }

    private UUID coordinator() {
        return Team.of(story).all().stream()
                .filter(colleague -> colleague.isHere() && colleague.role().equals(Roles.COORDINATOR))
                .map(Colleague::login)
                .findFirst()
                .map(house.staff()::get)
                .orElseGet(this::counsellor);
    }

    /** From the story alone, so that the same story always gives the same rows. */
    private static UUID named(String what, UUID of) {
        return UUID.nameUUIDFromBytes(("arranged " + what + " " + of).getBytes(StandardCharsets.UTF_8));
    }

    /** Fills one place after the other. */
    private static final class Fields {

        private final PreparedStatement statement;
        private int place;

        private Fields(PreparedStatement statement) {
            this.statement = statement;
        }

        private Fields add(@Nullable Object value) throws SQLException {
            statement.setObject(++place, value);
            return this;
        }
    }
}
