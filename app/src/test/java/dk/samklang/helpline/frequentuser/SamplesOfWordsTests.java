package dk.samklang.helpline.frequentuser;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The planner keeps samples of words; when the last alias of the installation goes, none is left of its own. */
@ProgramTest
@Requirement("FB-7")
class SamplesOfWordsTests {

    private static final String[] TABLES = {"frequent_user_word", "recognition_word", "recognition_vocabulary"};

    @Autowired
    private Houses houses;

    @Test
    void nothingIsLeftOfATableThatIsEmpty() {
        var house = houses.found(COUNSELLOR);

        Sql.undone(owner -> {
            write(owner, house.organisation().value(), house.helpline().value());
            owner.sql("analyze helpline.recognition_vocabulary").update();
            var sampled = samples(owner);

            for (var table : TABLES) {
                owner.sql("delete from helpline." + table).update();
            }
            owner.sql("select helpline.forget_samples()").query((_, _) -> true).single();

            assertThat(sampled).isPositive();
            assertThat(samples(owner)).isZero();
            return true;
        });
    }

    @Test
    void aTableThatIsNotEmptyKeepsWhatItIsPlannedBy() {
        var house = houses.found(COUNSELLOR);

        Sql.undone(owner -> {
            write(owner, house.organisation().value(), house.helpline().value());
            owner.sql("select helpline.forget_samples()").query((_, _) -> true).single();

            assertThat(samples(owner)).isPositive();
            return true;
        });
    }

    private static void write(JdbcClient owner, Object house, Object helpline) {
        owner.sql("""
                insert into helpline.recognition_vocabulary (organisation_id, service_id, term)
                select :house, :helpline, 'fyrmester' || number from generate_series(1, 500) as number
                """).param("house", house).param("helpline", helpline).update();
    }

    private static int samples(JdbcClient owner) {
        return owner.sql("""
                        select count(*)
                        from pg_catalog.pg_stats
                        where schemaname = 'helpline' and histogram_bounds::text like '%fyrmester%'
                        """).query(Integer.class).single();
    }
}
