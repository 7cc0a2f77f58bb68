package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The night of 25 October 2026 has half past two twice in Copenhagen, and that of 29 March has none. */
@ProgramTest
@Requirement("FB-4")
class DaylightSavingTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    @Autowired
    private RunRetention retention;

    @Autowired
    private ApplicationContext program;

    private House house;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(COUNSELLOR);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25T00:30:20Z, 2026-10-25T00:30:00Z", "2026-10-25T01:30:20Z, 2026-10-25T01:30:00Z"})
    void aConversationAtHalfPastTwoIsOfTheHourInWhichItBegan(Instant opened, String stored) {
        clock.set(opened);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var form = SentForm.of(house)
                .at("2026-10-25", "02:30")
                .with("begun", begun(ingrid, "/helpline/conversations/new"))
                .with("note", "Vinternat.");
        clock.advance(Duration.ofMinutes(12));

        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());

        assertThat(Stored.start(form.id())).isEqualTo(stored);
        assertThat(Stored.minutes(form.id())).isEqualTo(12);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25T00:30:00Z", "2026-10-25T01:30:00Z"})
    void aCorrectionLeavesTheHourAsItWas(Instant start) {
        clock.set(start.plusSeconds(3600));
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var talk = Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Vinternat.").at(start).lasting(12));
        var page = "/helpline/conversations/" + talk.value() + "/edit";
        var corrected = SentForm.of(house)
                .at("2026-10-25", "02:30")
                .with("begun", begun(ingrid, page))
                .with("duration", "15")
                .with("note", "Vinternat, og stille.");

        corrected.correctedBy(ingrid, talk.value(), 0);

        assertThat(Stored.start(talk.value())).isEqualTo(start.toString());
        assertThat(Stored.minutes(talk.value())).isEqualTo(15);
    }

    @Test
    void aTimeThatTheClockSkipsIsTheHourAfter() {
        clock.set(Instant.parse("2026-03-29T09:00:00Z"));
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var form = SentForm.of(house).at("2026-03-29", "02:30").with("duration", "12");

        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());

        assertThat(Stored.start(form.id())).isEqualTo("2026-03-29T01:30:00Z");
    }

    @Test
    void aShiftOverTheChangeIsAsLongAsTheWorldThoughtItWas() {
        clock.set(Instant.parse("2026-10-24T23:50:00Z"));
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var form = SentForm.of(house)
                .at("2026-10-25", "01:50")
                .with("begun", begun(ingrid, "/helpline/conversations/new"))
                .with("note", "En lang nat.");
        clock.advance(Duration.ofMinutes(100));

        form.registeredBy(ingrid);

        assertThat(Stored.minutes(form.id())).isEqualTo(100);
    }

    @Test
    void aDayOfTwentyFiveHoursHasAllItsConversationsAndNoOthers() {
        clock.set(Instant.parse("2026-10-26T09:00:00Z"));
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var first = talk("2026-10-24T22:00:00Z");
        var last = talk("2026-10-25T22:59:00Z");
        var before = talk("2026-10-24T21:59:00Z");
        var after = talk("2026-10-25T23:00:00Z");

        var listed = ingrid.get("/helpline/conversations?from=2026-10-25&until=2026-10-25")
                .body();

        assertThat(listed).contains(first, last).doesNotContain(before, after);
    }

    @Test
    void wordsLiveForSevenTimesTwentyFourHoursOverTheChange() {
        clock.set(Instant.parse("2026-10-20T08:00:00Z"));
        talk("2026-10-20T07:30:00Z");

        clock.advance(Duration.ofDays(7));
        retention.run();
        var onTheHour = Stored.tablesHolding("Vinternat ved havet");
        clock.advance(Duration.ofSeconds(1));
        retention.run();

        assertThat(onTheHour).containsExactly("helpline.conversation_text");
        assertThat(Stored.tablesHolding("Vinternat ved havet")).isEmpty();
    }

    private String talk(String start) {
        return Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Vinternat ved havet").at(Instant.parse(start)))
                .value()
                .toString();
    }

    private static String begun(Visitor visitor, String path) {
        return visitor.get(path).page().select("input[name=begun]").val();
    }
}
