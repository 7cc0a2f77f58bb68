package dk.samklang.demo.telling;

import dk.samklang.demo.story.Alias;
import dk.samklang.demo.story.Audience;
import dk.samklang.demo.story.House;
import dk.samklang.demo.story.Talk;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/** Writes the story down as the owner of the tables, some thousand conversations at a time. */
final class History implements Audience, AutoCloseable {

    /** Those that rows are copied to. */
    static final List<String> TABLES = List.of(
            "helpline.frequent_user",
            "helpline.frequent_user_type",
            "helpline.conversation",
            "helpline.conversation_theme",
            "helpline.conversation_text",
            "helpline.private_reflection",
            "audit.entry");

    private static final int AT_ONCE = 5_000;

    /** A little less than retention leaves, so that the first night finds nothing to delete. */
    private static final Duration TRAIL_KEPT = Duration.ofDays(700);

    private final Connection connection;
    private final CopyLane lane;
    private final UUID organisation;
    private final UUID service;
    private final Instant trailSince;
    private final Map<UUID, Instant> lastContacts = new HashMap<>();
    private int waiting;

    private final CopiedTable aliases = new CopiedTable("helpline.frequent_user", """
            organisation_id, id, service_id, alias, gender, age_band, writing_style, behaviour, usual_themes, usual_times,
            approach_first, approach_second, approach_third, created_by, created_at, updated_by, updated_at""");
    private final CopiedTable aliasTypes =
            new CopiedTable("helpline.frequent_user_type", "organisation_id, frequent_user_id, type_id");
    private final CopiedTable talks = new CopiedTable("helpline.conversation", """
            organisation_id, id, service_id, counsellor_id, channel, started_at, duration_minutes, gender, age_band,
            progression, impression, counsellor_request, outcome, frequent_user_id, registered_at, text_erased_at,
            version""");
    private final CopiedTable themes =
            new CopiedTable("helpline.conversation_theme", "organisation_id, conversation_id, theme_id");
    private final CopiedTable texts = new CopiedTable("helpline.conversation_text", """
            organisation_id, conversation_id, note, signs, worked_well, worked_badly, agreement, reflection_shared""");
    private final CopiedTable reflections =
            new CopiedTable("helpline.private_reflection", "organisation_id, conversation_id, counsellor_id, text");

    private final CopiedTable trail =
            new CopiedTable("audit.entry", "organisation_id, id, at, staff_id, action, record_kind, record_id, blind");

    /** @param now the moment the story ends */
    History(Connection asOwner, House house, Instant now) throws SQLException {
        this.connection = asOwner;
        this.lane = new CopyLane(asOwner.unwrap(PGConnection.class).getCopyAPI());
        this.organisation = house.organisation();
        this.service = house.service();
        this.trailSince = now.minus(TRAIL_KEPT);
    }

    @Override
    public void isListed(Alias alias) {
        var details = alias.details();
        aliases.id(organisation).id(alias.id()).id(service).text(details.alias());
        aliases.name(details.gender()).name(details.ageBand()).text(details.writingStyle());
        aliases.text(details.behaviour()).text(details.usualThemes()).text(details.usualTimes());
        for (var line = 0; line < 3; line++) {
            aliases.text(line < details.approach().size() ? details.approach().get(line) : "");
        }
        aliases.id(alias.createdBy()).field(alias.createdAt());
        aliases.id(alias.createdBy()).field(alias.createdAt()).end();
        details.types().stream()
                .sorted()
                .forEach(type ->
                        aliasTypes.id(organisation).id(alias.id()).id(type).end());
    }

    @Override
    public void talked(Talk talk) {
        row(talk);
        talk.facts().themes().stream()
                .sorted()
                .forEach(
                        theme -> themes.id(organisation).id(talk.id()).id(theme).end());
        words(talk);
        trail(talk);
        if (talk.alias() != null) {
            lastContacts.merge(
                    talk.alias(), talk.facts().startedAt(), (one, other) -> one.isAfter(other) ? one : other);
        }
        if (++waiting == AT_ONCE) {
            copy();
        }
    }

    private void row(Talk talk) {
        var facts = talk.facts();
        talks.id(organisation).id(talk.id()).id(service).id(talk.counsellor());
        talks.name(facts.channel()).field(facts.startedAt()).field(facts.durationMinutes());
        talks.name(facts.gender())
                .name(facts.ageBand())
                .name(facts.progression())
                .name(facts.impression());
        talks.name(facts.counsellorRequest()).name(facts.ending()).field(talk.alias());
        talks.field(talk.registeredAt()).field(talk.textErasedAt());
        talks.field(talk.textErasedAt() == null ? 0 : 1).end();
    }

    private void words(Talk talk) {
        var words = talk.words();
        var shared = Stream.of(
                words.note(),
                words.signs(),
                words.workedWell(),
                words.workedBadly(),
                words.agreement(),
                words.reflectionShared());
        if (!shared.allMatch(String::isEmpty)) {
            texts.id(organisation).id(talk.id()).text(words.note()).text(words.signs());
            texts.text(words.workedWell()).text(words.workedBadly());
            texts.text(words.agreement()).text(words.reflectionShared()).end();
        }
        if (!words.reflectionPrivate().isEmpty()) {
            reflections.id(organisation).id(talk.id()).id(talk.counsellor());
            reflections.text(words.reflectionPrivate()).end();
        }
    }

    /** What the program itself would have noted: that a card was opened, and a conversation registered. */
    private void trail(Talk talk) {
        if (talk.alias() != null) {
            entry(talk, talk.facts().startedAt(), "READ", "frequent-user", talk.alias());
        }
        entry(talk, talk.registeredAt(), "CREATED", "conversation", talk.id());
    }

    private void entry(Talk talk, Instant at, String action, String kind, UUID record) {
        if (at.isAfter(trailSince)) {
            trail.id(organisation).id(derived(talk, action)).field(at).id(talk.counsellor());
            trail.text(action)
                    .text(kind)
                    .id(record)
                    .id(derived(talk, "blind " + action))
                    .end();
        }
    }

    /** From the story alone, so that the same story always gives the same rows. */
    private static UUID derived(Talk talk, String what) {
        return UUID.nameUUIDFromBytes((talk.id() + " " + what).getBytes(StandardCharsets.UTF_8));
    }

    /** What a row refers to goes first. */
    private void copy() {
        lane.copy(Stream.of(aliases, aliasTypes, talks, themes, texts, reflections, trail)
                .map(CopiedTable::take)
                .filter(batch -> !batch.rows().isEmpty())
                .toList());
        waiting = 0;
    }

    /** Writes the rest; gives the number of rows in all. */
    long finish() throws SQLException {
        copy();
        var rows = lane.finish();
        try (var update = connection.prepareStatement("""
                update helpline.frequent_user set last_contact_at = ? where organisation_id = ? and id = ?
                """)) {
            for (var last : lastContacts.entrySet()) {
                update.setTimestamp(1, Timestamp.from(last.getValue()));
                update.setObject(2, organisation);
                update.setObject(3, last.getKey());
                update.addBatch();
            }
            update.executeBatch();
        }
        return rows;
    }

    @Override
    public void close() {
        lane.close();
    }
}
