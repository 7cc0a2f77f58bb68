package dk.samklang.helpline.conversation;

import dk.samklang.helpline.frequentuser.ContactHistory;
import dk.samklang.helpline.frequentuser.ContactRhythm;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.organisation.StaffNames;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Tells a frequent user's card of the conversations linked to it. */
@Repository
class LinkedContacts implements ContactHistory {

    private static final String EXTENTS = """
            select frequent_user_id, count(*) as contacts, sum(duration_minutes) as minutes
            from helpline.conversation
            where service_id = any(:services) and started_at >= :since and frequent_user_id %s
            group by frequent_user_id
            """;

    private final JdbcClient jdbc;
    private final StaffNames names;
    private final ContactRhythms rhythms;

    LinkedContacts(JdbcClient jdbc, StaffNames names, ContactRhythms rhythms) {
        this.jdbc = jdbc;
        this.names = names;
        this.rhythms = rhythms;
    }

    @Override
    public List<Contact> latest(FrequentUserId alias, SignedIn by, int limit) {
        return contacts(alias, by, limit, "");
    }

    /** What worked is for all who meet the alias; the conversations themselves stay with those who may read them. */
    @Override
    public List<Contact> lessons(FrequentUserId alias, SignedIn by, int limit) {
        return contacts(alias, by, limit, "and words.worked_well || words.worked_badly || words.agreement <> ''");
    }

    @Override
    public ContactRhythm rhythm(FrequentUserId alias, SignedIn by, Instant since) {
        return rhythms.since(alias, by, since);
    }

    private List<Contact> contacts(FrequentUserId alias, SignedIn by, int limit, String with) {
        var found = jdbc.sql("""
                        select talk.id, talk.started_at, talk.duration_minutes, talk.channel, talk.counsellor_id,
                               coalesce(words.worked_well, '') as worked_well,
                               coalesce(words.worked_badly, '') as worked_badly,
                               coalesce(words.agreement, '') as agreement
                        from helpline.conversation talk
                        left join helpline.conversation_text words
                            on words.organisation_id = talk.organisation_id and words.conversation_id = talk.id
                        where talk.frequent_user_id = :alias and talk.service_id = any(:services)
                            %s
                        order by talk.started_at desc, talk.id desc
                        limit :limit
                        """.formatted(with))
                .param("alias", alias.value())
                .param("services", services(by))
                .param("limit", limit)
                .query((row, _) -> toContact(row))
                .list();
        var known = names.of(found.stream()
                .map(contact -> UUID.fromString(contact.counsellor()))
                .collect(Collectors.toSet()));
        return found.stream().map(contact -> named(contact, known)).toList();
    }

    @Override
    public Extent extent(FrequentUserId alias, SignedIn by, Instant since) {
        return jdbc.sql("""
                        select count(*) as contacts, coalesce(sum(duration_minutes), 0) as minutes
                        from helpline.conversation
                        where frequent_user_id = :alias and service_id = any(:services) and started_at >= :since
                        """)
                .param("alias", alias.value())
                .param("services", services(by))
                .param("since", Timestamp.from(since))
                .query((row, _) -> new Extent(row.getInt("contacts"), row.getInt("minutes")))
                .single();
    }

    @Override
    public Map<UUID, Extent> extents(SignedIn by, Instant since) {
        return extents(jdbc.sql(EXTENTS.formatted("is not null")), by, since);
    }

    @Override
    public Map<UUID, Extent> extents(Set<UUID> aliases, SignedIn by, Instant since) {
        var some = jdbc.sql(EXTENTS.formatted("= any(:aliases)")).param("aliases", aliases.toArray(UUID[]::new));
        return extents(some, by, since);
    }

    private static Map<UUID, Extent> extents(StatementSpec statement, SignedIn by, Instant since) {
        return statement
                .param("services", services(by))
                .param("since", Timestamp.from(since))
                .query((row, _) -> Map.entry(
                        row.getObject("frequent_user_id", UUID.class),
                        new Extent(row.getInt("contacts"), row.getInt("minutes"))))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Override
    public Optional<Span> span(FrequentUserId alias) {
        return jdbc.sql("""
                        select min(started_at) as first, max(started_at) as last
                        from helpline.conversation
                        where frequent_user_id = :alias
                        having count(*) > 0
                        """)
                .param("alias", alias.value())
                .query((row, _) -> new Span(
                        row.getTimestamp("first").toInstant(),
                        row.getTimestamp("last").toInstant()))
                .optional();
    }

    @Override
    public Map<UUID, Span> spans(ServiceId helpline) {
        return jdbc
                .sql("""
                        select frequent_user_id, min(started_at) as first, max(started_at) as last
                        from helpline.conversation
                        where service_id = :helpline and frequent_user_id is not null
                        group by frequent_user_id
                        """)
                .param("helpline", helpline.value())
                .query((row, _) -> Map.entry(
                        row.getObject("frequent_user_id", UUID.class),
                        new Span(
                                row.getTimestamp("first").toInstant(),
                                row.getTimestamp("last").toInstant())))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static UUID[] services(SignedIn by) {
        return by.servicesWhere(ConversationPermissions.WRITE).toArray(UUID[]::new);
    }

    private static Contact toContact(ResultSet row) throws SQLException {
        return new Contact(
                row.getObject("id", UUID.class),
                row.getTimestamp("started_at").toInstant(),
                row.getInt("duration_minutes"),
                "conversation.channel." + row.getString("channel"),
                row.getString("counsellor_id"),
                row.getString("worked_well"),
                row.getString("worked_badly"),
                row.getString("agreement"));
    }

    private static Contact named(Contact contact, Map<UUID, String> names) {
        return new Contact(
                contact.conversation(),
                contact.startedAt(),
                contact.durationMinutes(),
                contact.channelKey(),
                names.getOrDefault(UUID.fromString(contact.counsellor()), ""),
                contact.workedWell(),
                contact.workedBadly(),
                contact.agreement());
    }
}
