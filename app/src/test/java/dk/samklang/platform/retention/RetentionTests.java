package dk.samklang.platform.retention;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is past its time is gone in the night, in every organisation, and nothing else is. */
@ProgramTest
class RetentionTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Drafts drafts;

    @Autowired
    private RunRetention retention;

    @Autowired
    private TestClock clock;

    @Test
    void aDraftGoesAWeekAfterItWasLastTouched() {
        var one = houses.found(COUNSELLOR);
        var other = houses.found(COUNSELLOR);
        var left = List.of(draft(one), draft(other));

        clock.advance(Duration.ofDays(7).plusSeconds(1));
        retention.run();

        assertThat(find(one, left.getFirst())).isEmpty();
        assertThat(find(other, left.getLast())).isEmpty();
    }

    @Test
    void aDraftStaysForAWeek() {
        var house = houses.found(COUNSELLOR);
        var kept = draft(house);

        clock.advance(Duration.ofDays(7));
        retention.run();

        assertThat(find(house, kept)).isPresent();
    }

    @Test
    void aDraftThatIsWrittenOnStays() {
        var house = houses.found(COUNSELLOR);
        var kept = draft(house);
        clock.advance(Duration.ofDays(6));
        house.working(() -> drafts.keep(kept, writer(house), "conversation", Map.of("note", List.of("mere")), 1));

        clock.advance(Duration.ofDays(6));
        retention.run();

        assertThat(find(house, kept)).isPresent();
    }

    @Test
    void failedSignInsAreForgottenAfterADay() {
        visitors.stranger().signIn("glemmes-efter-et-doegn", "forkert");
        var before = throttled();

        clock.advance(Duration.ofDays(1));
        retention.run();
        var afterADay = throttled();
        clock.advance(Duration.ofSeconds(1));
        retention.run();

        assertThat(before).isPositive();
        assertThat(afterADay).isPositive();
        assertThat(throttled()).isZero();
    }

    @Test
    void aRunThatFindsNothingDoesNothing() {
        var house = houses.found(COUNSELLOR);
        var kept = draft(house);

        retention.run();
        retention.run();

        assertThat(find(house, kept)).isPresent();
    }

    private DraftId draft(House house) {
        var id = new DraftId(Ids.next());
        house.working(() -> drafts.keep(id, writer(house), "conversation", Map.of("note", List.of("begyndt")), 0));
        return id;
    }

    private Optional<DraftId> find(House house, DraftId id) {
        return house.working(
                () -> drafts.find(id, writer(house), "conversation").map(_ -> id));
    }

    private static StaffId writer(House house) {
        return house.member(COUNSELLOR).staff();
    }

    private static long throttled() {
        return Sql.asOwner()
                .sql("select count(*) from identity.sign_in_throttle")
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
