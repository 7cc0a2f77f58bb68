package dk.samklang.helpline.frequentuser;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Sql;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How search goes about it in a large house among a thousand others: not by a clock, but by what it reads. */
@ProgramTest
class SearchPlanTests {

    /** Pages of 8 kB; reading every word of the large house alone would be more. */
    private static final int FEW_PAGES = 800;

    @Autowired
    private Houses houses;

    @Test
    void searchLooksWordsUpInTheIndexAndReadsNoOtherHouse() {
        var house = houses.found(COUNSELLOR);

        var plan = Sql.undone(owner -> {
            fill(owner, house);
            return plan(owner, house, "sovnlos");
        });

        assertThat(plan).anyMatch(line -> line.contains("Bitmap Index Scan on frequent_user_word_search"));
        assertThat(plan).noneMatch(line -> line.contains("Seq Scan"));
        assertThat(pagesRead(plan)).isLessThan(FEW_PAGES);
    }

    /** The function's own text, asked as its owner for its plan. */
    private static List<String> plan(JdbcClient owner, House house, String term) {
        var body = owner.sql("select prosrc from pg_proc where proname = 'find_frequent_users'")
                .query((row, _) -> row.getString(1))
                .single()
                .replaceAll("\\bservices\\b", "array['" + house.helpline().value() + "'::uuid]")
                .replaceAll("\\bterm\\b", "'" + term + "'")
                .replaceAll("\\baliases_only\\b", "false");
        owner.sql("select set_config('samklang.organisation', :id, true),"
                        + " set_config('pg_trgm.word_similarity_threshold', '0.5', true)")
                .param("id", house.organisation().value().toString())
                .query((_, _) -> true)
                .list();
        return owner.sql("explain (analyze, buffers, costs off) " + body)
                .query((row, _) -> row.getString(1))
                .list();
    }

    private static int pagesRead(List<String> plan) {
        var total = plan.stream()
                .filter(line -> line.contains("Buffers: "))
                .findFirst()
                .orElseThrow();
        return Pattern.compile("(?:hit|read)=(\\d+)")
                .matcher(total)
                .results()
                .mapToInt(found -> Integer.parseInt(found.group(1)))
                .sum();
    }

    /** Two thousand aliases here, three in each of a thousand other houses, with twenty words each. */
    private static void fill(JdbcClient owner, House house) {
        var staff = house.member(COUNSELLOR).staff().value();
        var others = UUID.randomUUID().toString();
        owner.sql("""
                with other as (
                    select md5(:seed || number)::uuid as id from generate_series(1, 1000) as number
                ), registered as (
                    insert into organisation.registry (organisation_id, created_at) select id, now() from other
                ), organisations as (
                    insert into organisation.organisation (organisation_id, name) select id, 'Nabo' from other
                ), services as (
                    insert into organisation.service (organisation_id, id, kind, name, created_at)
                    select id, id, 'HELPLINE', 'Linjen', now() from other
                )
                insert into organisation.staff_member (organisation_id, id, account_id, display_name, created_at)
                select id, id, (select account_id from organisation.staff_member where id = :staff), 'Nabo', now()
                from other
                """).param("seed", others).param("staff", staff).update();
        owner.sql("""
                with known as (
                    insert into helpline.frequent_user
                        (organisation_id, id, service_id, alias, gender, age_band, writing_style, behaviour,
                         usual_themes, usual_times, approach_first, approach_second, approach_third, created_by,
                         created_at, updated_by, updated_at)
                    select organisation, gen_random_uuid(), service, 'Alias ' || number, 'UNKNOWN', 'UNKNOWN', '', '',
                           '', '', '', '', '', staff, now(), staff, now()
                    from (select md5(:seed || other)::uuid as organisation, md5(:seed || other)::uuid as service,
                                 md5(:seed || other)::uuid as staff, number
                          from generate_series(1, 1000) as other, generate_series(1, 3) as number
                          union all
                          select :house, :helpline, :staff, number from generate_series(1, 2000) as number) as wanted
                    returning organisation_id, id
                )
                insert into helpline.frequent_user_word (organisation_id, frequent_user_id, place, lexeme)
                select distinct organisation_id, id, 2,
                       substr('bdfghklmnprstv', 1 + abs(hashtext(id::text || number || 'a')) % 14, 1)
                           || substr('aeiouy', 1 + abs(hashtext(id::text || number || 'b')) % 6, 1)
                           || (array['vnlos', 'nd', 'tter', 'lig', 'mme', 'sk', 'rde', 'ppe', 'gt', 'lde', 'rn', 'st'])
                               [1 + abs(hashtext(id::text || number || 'c')) % 12]
                           || (array['', 'hus', 'vej', 'tid', 'dag', 'nat'])
                               [1 + abs(hashtext(id::text || number || 'd')) % 6]
                from known, generate_series(1, 20) as number
                """)
                .param("seed", others)
                .param("house", house.organisation().value())
                .param("helpline", house.helpline().value())
                .param("staff", staff)
                .update();
        owner.sql("analyze helpline.frequent_user_word").update();
        owner.sql("analyze helpline.frequent_user").update();
    }
}
