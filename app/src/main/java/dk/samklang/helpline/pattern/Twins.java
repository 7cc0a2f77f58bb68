package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs of aliases that may be one person; each pair once, the smaller id first. */
@Repository
class Twins {

    private final JdbcClient jdbc;

    Twins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The other one of a pair. */
    record Stored(UUID link, UUID other, String name, StaffId by, Instant at) {

        /** Prints no content. */
        @Override
        public String toString() {
            return "Stored[" + link + "]";
        }
    }

    List<Stored> of(FrequentUserId alias, int limit) {
        return jdbc.sql("""
                        select pair.id, other.id as other, other.alias, pair.proposed_by, pair.proposed_at
                        from (select id, second_id as other_id, proposed_by, proposed_at
                              from helpline.alias_pair where first_id = :alias
                              union all
                              select id, first_id, proposed_by, proposed_at
                              from helpline.alias_pair where second_id = :alias) as pair
                        join helpline.frequent_user other on other.id = pair.other_id
                        order by other.alias collate "da-x-icu", other.id
                        limit :limit
                        """)
                .param("alias", alias.value())
                .param("limit", limit)
                .query((row, _) -> new Stored(
                        row.getObject("id", UUID.class),
                        row.getObject("other", UUID.class),
                        row.getString("alias"),
                        new StaffId(row.getObject("proposed_by", UUID.class)),
                        row.getTimestamp("proposed_at").toInstant()))
                .list();
    }

    /** False where somebody has said so already. */
    boolean add(FrequentUserId one, FrequentUserId other, StaffId by, Instant now) {
        var inOrder = one.value().toString().compareTo(other.value().toString()) < 0;
        return jdbc.sql("""
                        insert into helpline.alias_pair (id, first_id, second_id, proposed_by, proposed_at)
                        values (:id, :first, :second, :by, :now)
                        on conflict (organisation_id, first_id, second_id) do nothing
                        """)
                        .param("id", Ids.next())
                        .param("first", (inOrder ? one : other).value())
                        .param("second", (inOrder ? other : one).value())
                        .param("by", by.value())
                        .param("now", Timestamp.from(now))
                        .update()
                == 1;
    }

    boolean remove(FrequentUserId alias, UUID link) {
        return jdbc.sql("""
                        delete from helpline.alias_pair
                        where id = :link and (first_id = :alias or second_id = :alias)
                        """).param("link", link).param("alias", alias.value()).update() == 1;
    }
}
