package dk.samklang.helpline.traffic;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.traffic.WeekOfTraffic.Hour;
import dk.samklang.testing.Requirement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@Requirement("FB-10")
class WeekOfTrafficTests {

    private final List<List<Integer>> counts = new ArrayList<>(IntStream.range(0, 24)
            .<List<Integer>>mapToObj(_ -> new ArrayList<>(Collections.nCopies(7, 0)))
            .toList());

    @Test
    void proposesTheHoursWithLeastToDoFirst() {
        contacts(MONDAY.getValue(), 14, 3);
        contacts(MONDAY.getValue(), 15, 9);
        contacts(TUESDAY.getValue(), 10, 5);

        assertThat(new WeekOfTraffic(12, counts).quietest(2))
                .containsExactly(new Hour(MONDAY, 14, 3), new Hour(TUESDAY, 10, 5));
    }

    @Test
    void countsAnHourWithoutContactsAsOpenWhenItLiesBetweenTwoThatHaveSome() {
        contacts(MONDAY.getValue(), 14, 9);
        contacts(MONDAY.getValue(), 16, 9);

        assertThat(new WeekOfTraffic(12, counts).quietest(1)).containsExactly(new Hour(MONDAY, 15, 0));
    }

    @Test
    void leavesOutHoursInWhichTheHelplineIsClosed() {
        contacts(MONDAY.getValue(), 14, 9);
        contacts(MONDAY.getValue(), 3, 1);

        assertThat(new WeekOfTraffic(12, counts).quietest(5)).containsExactly(new Hour(MONDAY, 14, 9));
    }

    @Test
    void proposesNothingBeforeThereWasAnyContact() {
        assertThat(new WeekOfTraffic(12, counts).quietest(5)).isEmpty();
    }

    private void contacts(int day, int hour, int many) {
        counts.get(hour).set(day - 1, many);
    }
}
