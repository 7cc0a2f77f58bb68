package dk.samklang.demo;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dk.samklang.demo.story.Alias;
import dk.samklang.demo.story.Cast;
import dk.samklang.demo.story.Story;
import dk.samklang.demo.story.Talk;
import dk.samklang.demo.story.Team;
import dk.samklang.helpline.conversation.Channel;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** The shape of three years on a helpline. */
class StoryTests {

    private final Told told = Told.helpline();

    @Test
    void hasAtLeastTwentyThousandConversationsAndSixtyAliases() {
        assertThat(told.talks).hasSizeGreaterThan(20_000);
        assertThat(told.aliases).hasSize(60);
        assertThat(told.aliases).extracting(Alias::id).doesNotHaveDuplicates();
        assertThat(told.talks).extracting(Talk::id).doesNotHaveDuplicates();
    }

    @Test
    void letsTheFewWhoComeOftenMakeThreeInFiveContacts() {
        var aliases = 60 + 119;
        var byFew = count(talk -> talk.person() < aliases);
        var users = told.talks.stream().mapToInt(Talk::person).distinct().count();

        assertThat(byFew / (double) told.talks.size()).isCloseTo(Story.SHARE_OF_FREQUENT, within(0.02));
        assertThat(aliases / (double) users).isBetween(0.025, 0.042);
    }

    @Test
    void endsNowAndNeverAfter() {
        var latest = told.talks.stream().map(Talk::registeredAt).max(Comparator.naturalOrder());

        assertThat(latest)
                .hasValueSatisfying(at -> assertThat(at).isBetween(Told.NOW.minus(Duration.ofHours(3)), Told.NOW));
        assertThat(told.talks).allMatch(talk -> end(talk).isBefore(Told.NOW));
        assertThat(count(talk -> told.start(talk).toLocalDate().equals(told.story.today())))
                .isPositive();
    }

    @Test
    void givesNobodyTwoConversationsAtOnce() {
        var free = new HashMap<UUID, Instant>();
        told.talks.stream()
                .sorted(Comparator.comparing(talk -> talk.facts().startedAt()))
                .forEach(talk -> {
                    var before = free.put(talk.counsellor(), end(talk));
                    assertThat(talk.facts().startedAt()).isAfter(before == null ? Instant.MIN : before);
                });
    }

    @Test
    void isTakenOnlyByThoseWhoWorkHereThatDay() {
        var staff = Team.of(told.story).all().stream()
                .collect(toMap(
                        colleague -> Objects.requireNonNull(told.house.staff().get(colleague.login())), one -> one));

        assertThat(told.talks).allSatisfy(talk -> {
            var colleague = Objects.requireNonNull(staff.get(talk.counsellor()));
            // A night shift ends the morning after the last day.
            var day = told.start(talk).minusHours(7).toLocalDate();
            assertThat(day).isAfterOrEqualTo(colleague.from());
            assertThat(day).isBefore(colleague.until() == null ? LocalDate.MAX : colleague.until());
        });
        assertThat(Team.of(told.story).all().stream()
                        .filter(one -> one.isHere() && one.role().equals("counsellor")))
                .hasSize(25);
    }

    @Test
    void hasItsPeakInTheEveningAndATailIntoTheNight() {
        assertThat(inHour(20)).isGreaterThan(3 * inHour(8)).isGreaterThan(inHour(15));
        assertThat(inHour(0)).isLessThan(inHour(22)).isGreaterThan(inHour(6));
    }

    @Test
    void isBusiestOnSundaysAndInWinter() {
        assertThat(onDay(DayOfWeek.SUNDAY)).isGreaterThan(onDay(DayOfWeek.FRIDAY));
        assertThat(inMonth(12) + inMonth(1)).isGreaterThan((long) (1.3 * (inMonth(7) + inMonth(6))));
        assertThat(count(talk -> MonthDay.from(told.start(talk)).equals(MonthDay.of(12, 24))) / 3.0)
                .isGreaterThan(1.2 * told.talks.size() / told.story.days());
    }

    @Test
    void chatsMoreEveryYear() {
        assertThat(shareOfChat(2025)).isGreaterThan(shareOfChat(2023) + 0.05);
    }

    @Test
    void keepsWordsOfUnlinkedConversationsForAWeekOnly() {
        var night = Instant.parse("2026-03-02T02:15:00Z");
        var week = night.minus(Duration.ofDays(7));

        assertThat(told.talks)
                .filteredOn(talk -> talk.alias() == null && talk.registeredAt().isBefore(week))
                .allSatisfy(talk -> {
                    assertThat(Told.texts(talk)).isEmpty();
                    assertThat(talk.textErasedAt())
                            .isBetween(talk.registeredAt().plus(Duration.ofDays(7)), Told.NOW);
                });
        assertThat(told.talks)
                .filteredOn(talk -> talk.alias() == null && talk.registeredAt().isAfter(week))
                .isNotEmpty()
                .allMatch(talk -> talk.textErasedAt() == null)
                .anyMatch(talk -> !Told.texts(talk).isEmpty());
    }

    @Test
    void listsOnlyAliasesThatWereInTouchWithinThreeMonths() {
        var last = told.talks.stream()
                .filter(talk -> talk.alias() != null)
                .collect(toMap(
                        talk -> Objects.requireNonNull(talk.alias()),
                        talk -> told.start(talk),
                        (one, other) -> one.isAfter(other) ? one : other));

        assertThat(last).hasSize(60);
        assertThat(last.values()).allMatch(at -> at.plusMonths(3).toInstant().isAfter(Told.NOW));
        assertThat(count(talk -> talk.alias() != null && talk.textErasedAt() != null))
                .isZero();
    }

    @Test
    void knowsEveryTypeOfTheGuideAndThoseWhoOnlyLookAlike() {
        var types = told.house.types().values();

        assertThat(types)
                .allMatch(type -> told.aliases.stream()
                        .anyMatch(alias -> alias.details().types().contains(type)));
        assertThat(told.aliases).anyMatch(alias -> alias.details().types().size() > 1);
        assertThat(told.aliases).anyMatch(alias -> alias.details().types().isEmpty());
    }

    @Test
    void isToldTheSameAgain() {
        var one = Told.of(Story.ofNeighbour(7, Told.NOW, Told.COPENHAGEN));
        var again = Told.of(Story.ofNeighbour(7, Told.NOW, Told.COPENHAGEN));
        var other = Told.of(Story.ofNeighbour(8, Told.NOW, Told.COPENHAGEN));

        assertThat(again.talks).isEqualTo(one.talks);
        assertThat(again.aliases).isEqualTo(one.aliases);
        assertThat(other.talks).isNotEqualTo(one.talks);
    }

    @Test
    void showsTheVisitorsCounsellorAtWorkWheneverItIsToldTo() {
        for (var hour : List.of(1, 6, 16)) {
            var now = Instant.parse("2026-07-11T00:00:00Z").plus(Duration.ofHours(hour));
            var story = Told.of(new Story(1891, now, Told.COPENHAGEN, 1, 7_300, 25, 60, Cast.HELPLINE));
            var counsellor = Objects.requireNonNull(story.house.staff().get("counsellor"));

            assertThat(story.talks.stream()
                            .filter(talk -> talk.counsellor().equals(counsellor))
                            .filter(talk -> talk.facts().startedAt().isAfter(now.minus(Duration.ofHours(30)))))
                    .isNotEmpty();
        }
    }

    private long inHour(int hour) {
        return count(talk -> told.start(talk).getHour() == hour);
    }

    private long onDay(DayOfWeek day) {
        return count(talk -> told.start(talk).getDayOfWeek() == day);
    }

    private long inMonth(int month) {
        return count(talk -> told.start(talk).getMonthValue() == month);
    }

    private double shareOfChat(int year) {
        return count(talk -> told.start(talk).getYear() == year && talk.facts().channel() == Channel.CHAT)
                / (double) count(talk -> told.start(talk).getYear() == year);
    }

    private long count(Predicate<Talk> which) {
        return told.talks.stream().filter(which).count();
    }

    private static Instant end(Talk talk) {
        return talk.facts().startedAt().plus(Duration.ofMinutes(talk.facts().durationMinutes()));
    }
}
