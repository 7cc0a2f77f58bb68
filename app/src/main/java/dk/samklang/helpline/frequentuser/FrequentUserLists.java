package dk.samklang.helpline.frequentuser;

import dk.samklang.helpline.frequentuser.ContactHistory.Extent;
import dk.samklang.helpline.frequentuser.FrequentUserList.Excerpt;
import dk.samklang.helpline.frequentuser.FrequentUserList.Part;
import dk.samklang.helpline.frequentuser.FrequentUserList.Row;
import dk.samklang.platform.identity.ServiceId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Frequent users page by page: filtered, ordered, and found by words on their cards. */
@Repository
class FrequentUserLists {

    /** Characters that nobody writes, around what {@code ts_headline} marks. */
    private static final char MARK = '\uE000';

    private static final char END = '\uE001';
    private static final String HEADLINE =
            "StartSel=%s, StopSel=%s, MaxWords=18, MinWords=12, ShortWord=1".formatted(MARK, END);

    private static final String FOUND = """
            join helpline.find_frequent_users(:services, :term, false) as hit on hit.frequent_user_id = known.id""";

    /** How much contact there was, found by key: a list would be read anew for every row. Read once, not for every row. */
    private static final String BUSY =
            "cast((select cast(:busy as jsonb)) ->> cast(known.id as text) as bigint) desc nulls last";

    /**
     * All are put in order by their keys alone; the rest of a card, and the words on it, are only looked at for the rows of
     * one page. Limited to the one that there is, so that each is found by key, whatever the planner thinks a page holds.
     */
    private static final String PAGE = """
            with page as materialized (
                select known.id, <matched> as matched, count(*) over () as total,
                       row_number() over (order by <order>, known.alias collate "da-x-icu", known.id) as place
                from helpline.frequent_user known
                <found>
                where known.service_id = any(:services)
                    and (cast(:gender as text) is null or known.gender = :gender)
                    and (cast(:age as text) is null or known.age_band = :age)
                    and (cast(:since as timestamptz) is null or known.last_contact_at >= :since)
                    and (cast(:before as timestamptz) is null or known.last_contact_at is null
                        or known.last_contact_at < :before)
                    and (cast(:type as uuid) is null
                        or exists (select from helpline.frequent_user_type held
                                   where held.organisation_id = known.organisation_id
                                       and held.frequent_user_id = known.id and held.type_id = :type))
                order by place
                limit :limit offset :offset
            )
            select <columns>, known.service_id, page.total, excerpt.field,
                   ts_headline('pg_catalog.danish', excerpt.words, excerpt.wanted, :headline) as excerpt
            from page
            cross join lateral (select * from helpline.frequent_user card where card.id = page.id limit 1) as known
            left join lateral (
                select said.field, said.words, asked.wanted
                from (select cast(string_agg(quote_literal(lexeme), ' | ') as tsquery) as wanted
                      from unnest(page.matched) as lexeme) as asked
                cross join lateral (values
                    (1, 'usualThemes', known.usual_themes), (2, 'behaviour', known.behaviour),
                    (3, 'writingStyle', known.writing_style), (4, 'usualTimes', known.usual_times),
                    (5, 'approach', concat_ws(' / ', nullif(known.approach_first, ''),
                        nullif(known.approach_second, ''), nullif(known.approach_third, '')))
                ) as said (place, field, words)
                where to_tsvector('pg_catalog.danish', said.words) @@ asked.wanted
                order by said.place
                limit 1
            ) as excerpt on true
            order by page.place
            """;

    private final JdbcClient jdbc;

    FrequentUserLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param busy contacts that the order is by, by alias; who is not there had none */
    FrequentUserList list(FrequentUserQuery query, Set<UUID> services, Map<UUID, Extent> busy, Instant now) {
        var total = new AtomicInteger();
        var filter = query.filter();
        var searched = !query.term().isEmpty();
        var rows = jdbc.sql(sql(query))
                .param("services", services.toArray(UUID[]::new))
                .param("term", query.term())
                .param("busy", weights(busy))
                .param("gender", name(filter.gender()))
                .param("age", name(filter.ageBand()))
                .param("since", since(filter.inTouch(), now))
                .param("before", before(filter.inTouch(), now))
                .param("type", filter.type())
                .param("limit", FrequentUserQuery.PAGE_SIZE)
                .param("offset", query.offset())
                .param("headline", HEADLINE)
                .query((row, _) -> {
                    total.setPlain(row.getInt("total"));
                    return toRow(row, searched);
                })
                .list();
        return new FrequentUserList(rows, total.getPlain());
    }

    /** Contacts first, then their minutes. */
    private static String weights(Map<UUID, Extent> busy) {
        return busy.entrySet().stream()
                .map(entry ->
                        "\"%s\":%d".formatted(entry.getKey(), entry.getValue().weight()))
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String sql(FrequentUserQuery query) {
        var searched = !query.term().isEmpty();
        return PAGE.replace("<columns>", FrequentUserOverviews.COLUMNS)
                .replace("<matched>", searched ? "hit.matched" : "cast(null as text[])")
                .replace("<order>", order(query.settledOrder()))
                .replace("<found>", searched ? FOUND : "");
    }

    private static String order(FrequentUserQuery.Order order) {
        return switch (order) {
            case RELEVANT -> "hit.relevance desc, known.last_contact_at desc nulls last";
            case RECENT -> "known.last_contact_at desc nulls last";
            case ALIAS -> "known.alias collate \"da-x-icu\"";
            case BUSIEST -> BUSY;
            case KNOWN_LONGEST -> "known.first_contact_at nulls last";
        };
    }

    private static @Nullable Timestamp since(@Nullable InTouch inTouch, Instant now) {
        return inTouch == null || inTouch.within() == null ? null : Timestamp.from(now.minus(inTouch.within()));
    }

    private static @Nullable Timestamp before(@Nullable InTouch inTouch, Instant now) {
        var longest = InTouch.QUARTER.within();
        return inTouch == InTouch.LONGER && longest != null ? Timestamp.from(now.minus(longest)) : null;
    }

    private static @Nullable String name(@Nullable Enum<?> chosen) {
        return chosen == null ? null : chosen.name();
    }

    private static Row toRow(ResultSet row, boolean searched) throws SQLException {
        var field = row.getString("field");
        var excerpt = row.getString("excerpt");
        return new Row(
                FrequentUserOverviews.toSummary(row),
                new ServiceId(row.getObject("service_id", UUID.class)),
                Extent.NONE,
                searched && field != null && excerpt != null ? new Excerpt(field, parts(excerpt)) : null);
    }

    private static List<Part> parts(String headline) {
        var parts = new ArrayList<Part>();
        var from = 0;
        while (from < headline.length()) {
            var marked = headline.charAt(from) == MARK;
            var until = headline.indexOf(marked ? END : MARK, from);
            until = until < 0 ? headline.length() : until;
            parts.add(new Part(headline.substring(marked ? from + 1 : from, until), marked));
            from = marked ? until + 1 : until;
        }
        return parts;
    }
}
