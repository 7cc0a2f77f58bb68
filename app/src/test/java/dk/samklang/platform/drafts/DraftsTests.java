package dk.samklang.platform.drafts;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.platform.drafts.KeepDraftOutcome.ChangedMeanwhile;
import dk.samklang.platform.drafts.KeepDraftOutcome.Kept;
import dk.samklang.platform.drafts.KeepDraftOutcome.NotFound;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ProgramTest
class DraftsTests {

    private static final String KIND = "conversation";
    private static final Map<String, List<String>> FIRST = Map.of("note", List.of("Hun ringer igen"));
    private static final Map<String, List<String>> SECOND = Map.of("note", List.of("Hun ringer igen i aften"));
    private static final Map<String, List<String>> THIRD = Map.of("note", List.of("Noget helt andet"));

    @Autowired
    private Houses houses;

    @Autowired
    private Drafts drafts;

    @Autowired
    private TestClock clock;

    private House house;
    private StaffId ingrid;
    private StaffId omar;
    private DraftId id;

    @BeforeEach
    void twoCounsellorsAndAnEmptyForm() {
        house = houses.found(COUNSELLOR, COUNSELLOR);
        ingrid = house.members().getFirst().staff();
        omar = house.members().getLast().staff();
        id = new DraftId(Ids.next());
    }

    @Test
    void keepsWhatWasTyped() {
        var outcome = keep(ingrid, FIRST, 0);

        assertThat(outcome).isEqualTo(new Kept(1, TestClock.MONDAY_NINE));
        assertThat(found(ingrid)).isEqualTo(FIRST);
    }

    @Test
    void keepsEachFurtherVersion() {
        keep(ingrid, FIRST, 0);

        var outcome = keep(ingrid, SECOND, 1);

        assertThat(outcome).isEqualTo(new Kept(2, TestClock.MONDAY_NINE));
        assertThat(found(ingrid)).isEqualTo(SECOND);
    }

    @Test
    void tellsTheSlowerOfTwoWindowsWhatTheOtherWrote() {
        keep(ingrid, FIRST, 0);
        keep(ingrid, SECOND, 1);

        var outcome = keep(ingrid, THIRD, 1);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        ChangedMeanwhile.class,
                        changed -> assertThat(changed.other())
                                .extracting(Draft::fields, Draft::version)
                                .containsExactly(SECOND, 2));
        assertThat(found(ingrid)).isEqualTo(SECOND);
    }

    @Test
    void tellsTwoWindowsThatBothBeginTheSameForm() {
        keep(ingrid, FIRST, 0);

        var outcome = keep(ingrid, SECOND, 0);

        assertThat(outcome).isInstanceOf(ChangedMeanwhile.class);
        assertThat(found(ingrid)).isEqualTo(FIRST);
    }

    @Test
    void takesTheSameWordsTwiceWhenTheFirstAnswerWasLost() {
        keep(ingrid, FIRST, 0);
        keep(ingrid, SECOND, 1);

        assertThat(keep(ingrid, SECOND, 1)).isEqualTo(new Kept(2, TestClock.MONDAY_NINE));
    }

    @Test
    void showsNobodyWhatAColleagueWrites() {
        keep(ingrid, FIRST, 0);

        assertThat(house.working(() -> drafts.find(id, omar, KIND))).isEmpty();
        assertThat(house.working(() -> drafts.of(omar, KIND))).isEmpty();
    }

    @Test
    void letsNobodyWriteOverWhatAColleagueWrites() {
        keep(ingrid, FIRST, 0);

        assertThat(keep(omar, THIRD, 1)).isEqualTo(new NotFound());
        assertThat(found(ingrid)).isEqualTo(FIRST);
    }

    @Test
    void tellsNobodyThatAColleagueUsesAnIdAlready() {
        keep(ingrid, FIRST, 0);

        assertThat(keep(omar, THIRD, 0)).isEqualTo(new Kept(1, TestClock.MONDAY_NINE));
        assertThat(found(omar)).isEqualTo(THIRD);
        assertThat(found(ingrid)).isEqualTo(FIRST);
    }

    @Test
    void letsNobodyThrowAwayWhatAColleagueWrites() {
        keep(ingrid, FIRST, 0);

        assertThat(house.<Boolean>working(() -> drafts.discard(id, omar))).isFalse();
        assertThat(found(ingrid)).isEqualTo(FIRST);
    }

    @Test
    void isTheSameFromAnotherOrganisationAsIfItWereNotThere() {
        keep(ingrid, FIRST, 0);
        var elsewhere = houses.found(COUNSELLOR);

        var found = elsewhere.working(() -> drafts.find(id, ingrid, KIND));

        assertThat(found).isEmpty();
    }

    @Test
    void listsTheLatestFirst() {
        keep(ingrid, FIRST, 0);
        clock.advance(Duration.ofMinutes(1));
        var later = new DraftId(Ids.next());
        house.working(() -> drafts.keep(later, ingrid, KIND, SECOND, 0));

        var listed = house.working(() -> drafts.of(ingrid, KIND));

        assertThat(listed).extracting(Draft::id).containsExactly(later, id);
    }

    @Test
    void isNotListedAsAnotherKindOfForm() {
        keep(ingrid, FIRST, 0);

        assertThat(house.working(() -> drafts.of(ingrid, "frequent-user"))).isEmpty();
    }

    @Test
    void isNeitherFoundNorWrittenOverAsAnotherKindOfForm() {
        keep(ingrid, FIRST, 0);

        var other = house.working(() -> drafts.keep(id, ingrid, "another", SECOND, 1));

        assertThat(other).isInstanceOf(KeepDraftOutcome.NotFound.class);
        assertThat(house.working(() -> drafts.find(id, ingrid, "another"))).isEmpty();
        assertThat(found(ingrid)).isEqualTo(FIRST);
    }

    @Test
    void isGoneOnceThrownAway() {
        keep(ingrid, FIRST, 0);

        assertThat(house.<Boolean>working(() -> drafts.discard(id, ingrid))).isTrue();
        assertThat(house.working(() -> drafts.find(id, ingrid, KIND))).isEmpty();
    }

    @Test
    void isForgottenWithTheRecordItIsAbout() {
        keep(ingrid, FIRST, 0);

        house.working(() -> {
            drafts.forget(Set.of(id.value()));
            return true;
        });

        assertThat(house.working(() -> drafts.find(id, ingrid, KIND))).isEmpty();
    }

    @Test
    void printsNoWords() {
        keep(ingrid, FIRST, 0);

        assertThat(house.working(() -> drafts.find(id, ingrid, KIND).orElseThrow())
                        .toString())
                .doesNotContain("ringer");
    }

    private KeepDraftOutcome keep(StaffId writer, Map<String, List<String>> fields, int known) {
        return house.working(() -> drafts.keep(id, writer, KIND, fields, known));
    }

    private Map<String, List<String>> found(StaffId writer) {
        return house.working(() -> drafts.find(id, writer, KIND)).orElseThrow().fields();
    }
}
