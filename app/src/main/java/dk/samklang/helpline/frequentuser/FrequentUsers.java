package dk.samklang.helpline.frequentuser;

import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** All frequent users, each with its whole card. */
@Repository
class FrequentUsers {

    private final JdbcClient jdbc;
    private final SearchWords words;

    FrequentUsers(JdbcClient jdbc, SearchWords words) {
        this.jdbc = jdbc;
        this.words = words;
    }

    Optional<FrequentUserCard> find(FrequentUserId id, Set<UUID> services) {
        return jdbc.sql(card(""))
                .param("id", id.value())
                .param("services", services.toArray(UUID[]::new))
                .query((row, _) -> toCard(row))
                .optional();
    }

    /** The same, held until the transaction ends, so that two corrections come one after the other. */
    Optional<FrequentUserCard> forCorrection(FrequentUserId id, Set<UUID> services) {
        return jdbc.sql(card("for update of known"))
                .param("id", id.value())
                .param("services", services.toArray(UUID[]::new))
                .query((row, _) -> toCard(row))
                .optional();
    }

    /** Until the transaction ends, nobody erases this one; false where it is not in this helpline. */
    boolean hold(FrequentUserId id, ServiceId service) {
        return hold(id, Set.of(service.value()));
    }

    boolean hold(FrequentUserId id, Set<UUID> services) {
        return jdbc.sql("""
                        select id
                        from helpline.frequent_user
                        where id = :id and service_id = any(:services)
                        for key share
                        """)
                .param("id", id.value())
                .param("services", services.toArray(UUID[]::new))
                .query(UUID.class)
                .optional()
                .isPresent();
    }

    /** Until the transaction ends, nobody else gives or changes an alias in this helpline. */
    void holdAliases(ServiceId service) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('alias/' || :service, 0))")
                .param("service", service.value().toString())
                .query((_, _) -> service)
                .single();
    }

    /** Who is known by an alias, whatever its capitals. */
    Optional<FrequentUserId> holderOf(ServiceId service, String alias) {
        return jdbc.sql("""
                        select id
                        from helpline.frequent_user
                        where service_id = :service and lower(alias) = lower(:alias)
                        """)
                .param("service", service.value())
                .param("alias", alias)
                .query((row, _) -> new FrequentUserId(row.getObject("id", UUID.class)))
                .optional();
    }

    /** Adds a frequent user; false when the id is in use. */
    boolean add(FrequentUserId id, ServiceId service, FrequentUserDetails details, StaffId by, Instant at) {
        var added = jdbc.sql("""
                        insert into helpline.frequent_user
                            (id, service_id, alias, gender, age_band, writing_style, behaviour, usual_themes,
                             usual_times, approach_first, approach_second, approach_third, created_by, created_at,
                             updated_by, updated_at)
                        values
                            (:id, :service, :alias, :gender, :ageBand, :writingStyle, :behaviour, :usualThemes,
                             :usualTimes, :first, :second, :third, :by, :at, :by, :at)
                        on conflict (organisation_id, id) do nothing
                        """)
                        .param("id", id.value())
                        .param("service", service.value())
                        .params(columns(details))
                        .param("by", by.value())
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
        if (added) {
            writeTypes(id, details.types());
            words.draw(id);
        }
        return added;
    }

    void update(FrequentUserId id, FrequentUserDetails details, StaffId by, Instant at) {
        jdbc.sql("""
                        update helpline.frequent_user
                        set alias = :alias, gender = :gender, age_band = :ageBand, writing_style = :writingStyle,
                            behaviour = :behaviour, usual_themes = :usualThemes, usual_times = :usualTimes,
                            approach_first = :first, approach_second = :second, approach_third = :third,
                            updated_by = :by, updated_at = :at, version = version + 1
                        where id = :id
                        """)
                .param("id", id.value())
                .params(columns(details))
                .param("by", by.value())
                .param("at", Timestamp.from(at))
                .update();
        writeTypes(id, details.types());
        words.draw(id);
    }

    void noteContact(FrequentUserId id, Instant at) {
        jdbc.sql("""
                        update helpline.frequent_user
                        set first_contact_at = least(first_contact_at, :at),
                            last_contact_at = greatest(last_contact_at, :at)
                        where id = :id
                        """).param("id", id.value()).param("at", Timestamp.from(at)).update();
    }

    /** Sets when aliases were first and last in touch; a span of null says that no contact is left. */
    void setContacts(Map<UUID, ContactHistory.@Nullable Span> spans) {
        var all = List.copyOf(spans.entrySet());
        jdbc.sql("""
                        update helpline.frequent_user known
                        set first_contact_at = given.first, last_contact_at = given.last
                        from unnest(:ids, :firsts, :lasts) as given (id, first, last)
                        where known.id = given.id
                        """)
                .param("ids", all.stream().map(Map.Entry::getKey).toArray(UUID[]::new))
                .param(
                        "firsts",
                        all.stream().map(span -> first(span.getValue())).toArray(Timestamp[]::new))
                .param("lasts", all.stream().map(span -> last(span.getValue())).toArray(Timestamp[]::new))
                .update();
    }

    private static @Nullable Timestamp first(ContactHistory.@Nullable Span span) {
        return span == null ? null : Timestamp.from(span.first());
    }

    private static @Nullable Timestamp last(ContactHistory.@Nullable Span span) {
        return span == null ? null : Timestamp.from(span.last());
    }

    /** Types of another helpline are left out. */
    private void writeTypes(FrequentUserId id, Set<UUID> types) {
        jdbc.sql("delete from helpline.frequent_user_type where frequent_user_id = :id and type_id <> all(:types)")
                .param("id", id.value())
                .param("types", types.toArray(UUID[]::new))
                .update();
        jdbc.sql("""
                        insert into helpline.frequent_user_type (frequent_user_id, type_id)
                        select known.id, type.id
                        from helpline.frequent_user known
                        join helpline.user_type type
                            on type.organisation_id = known.organisation_id and type.service_id = known.service_id
                        where known.id = :id and type.id = any(:types)
                        on conflict (organisation_id, frequent_user_id, type_id) do nothing
                        """)
                .param("id", id.value())
                .param("types", types.toArray(UUID[]::new))
                .update();
    }

    private static Map<String, String> columns(FrequentUserDetails details) {
        return Map.ofEntries(
                Map.entry("alias", details.alias()),
                Map.entry("gender", details.gender().name()),
                Map.entry("ageBand", details.ageBand().name()),
                Map.entry("writingStyle", details.writingStyle()),
                Map.entry("behaviour", details.behaviour()),
                Map.entry("usualThemes", details.usualThemes()),
                Map.entry("usualTimes", details.usualTimes()),
                Map.entry("first", line(details, 0)),
                Map.entry("second", line(details, 1)),
                Map.entry("third", line(details, 2)));
    }

    private static String line(FrequentUserDetails details, int place) {
        return place < details.approach().size() ? details.approach().get(place) : "";
    }

    private static String card(String lock) {
        return """
                select %s, known.service_id, known.writing_style, known.behaviour, known.usual_themes,
                       known.usual_times, known.updated_by, known.updated_at, known.version,
                       array(select held.type_id
                             from helpline.frequent_user_type held
                             where held.organisation_id = known.organisation_id and held.frequent_user_id = known.id
                             order by held.type_id) as type_ids
                from helpline.frequent_user known
                where known.id = :id and known.service_id = any(:services)
                %s
                """.formatted(FrequentUserOverviews.COLUMNS, lock);
    }

    private static FrequentUserCard toCard(ResultSet row) throws SQLException {
        var summary = FrequentUserOverviews.toSummary(row);
        return new FrequentUserCard(
                summary,
                new ServiceId(row.getObject("service_id", UUID.class)),
                toDetails(summary, row),
                new FrequentUserCard.Changed(
                        new StaffId(row.getObject("updated_by", UUID.class)),
                        row.getTimestamp("updated_at").toInstant()),
                row.getInt("version"));
    }

    private static FrequentUserDetails toDetails(FrequentUserSummary summary, ResultSet row) throws SQLException {
        var types = (UUID[]) row.getArray("type_ids").getArray();
        return new FrequentUserDetails(
                summary.alias(),
                summary.gender(),
                summary.ageBand(),
                row.getString("writing_style"),
                row.getString("behaviour"),
                row.getString("usual_themes"),
                row.getString("usual_times"),
                List.copyOf(summary.approach()),
                Set.copyOf(Arrays.asList(types)));
    }
}
