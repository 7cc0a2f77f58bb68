package dk.samklang.trail;

import dk.samklang.testing.House;
import dk.samklang.testing.Sql;
import java.time.Instant;

/** A trail of some length, written past the program. */
final class ManyEntries {

    private ManyEntries() {}

    /** Entries at two moments only, so that many share one. */
    static void exportedBy(House.Member member, House house, Instant at, int number) {
        Sql.asOwner()
                .sql("""
                        insert into audit.entry (organisation_id, id, at, staff_id, action, record_kind, record_id)
                        select :organisation, gen_random_uuid(), :at::timestamptz - (n % 2) * interval '1 hour', :staff,
                               'EXPORTED', 'conversation', gen_random_uuid()
                        from generate_series(1, :number) as n
                        """)
                .param("organisation", house.organisation().value())
                .param("at", at.toString())
                .param("staff", member.staff().value())
                .param("number", number)
                .update();
    }
}
