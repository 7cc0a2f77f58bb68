package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.houserules.ChangeHouseRules;
import dk.samklang.helpline.houserules.HouseRules;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProgramTest
@Requirement("FB-4")
class PassingWordsTests {

    /** What a house keeps until it decides otherwise. */
    private static final Duration KEPT = Duration.ofDays(7);

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

    @Test
    void areErasedEverywhereAfterTheHousesDays() {
        var house = houses.found(COUNSELLOR);
        var words = words();
        var talk = Given.in(program).registered(house, house.member(COUNSELLOR), everywhere(words));
        keepACorrection(house, talk, words);
        assertThat(Stored.tablesHolding(words))
                .containsExactly("drafts.draft", "helpline.conversation_text", "helpline.private_reflection");

        clock.advance(KEPT.plusMillis(1));
        retention.run();

        assertThat(Stored.tablesHolding(words)).isEmpty();
    }

    @Test
    void leaveTheFactsForTheFigures() {
        var house = houses.found(COUNSELLOR);
        var sleep = Given.in(program).theme(house, "sleep");
        var talk = Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        everywhere(words()).lasting(34).about(sleep).ending(Ending.REFERRED));

        clock.advance(KEPT.plusMillis(1));
        retention.run();

        var page = visitors.signedIn(house.member(COUNSELLOR)).open("/helpline/conversations/" + talk.value());
        assertThat(page)
                .isShown()
                .says("conversation.minutes", 34)
                .says("houserules.theme.sleep")
                .says("conversation.ending.REFERRED")
                .says("conversation.erased.heading")
                .nowhereHolds("/edit\"");
    }

    @Test
    void stayUntilTheLastMoment() {
        var house = houses.found(COUNSELLOR);
        var words = words();
        Given.in(program).registered(house, house.member(COUNSELLOR), everywhere(words));

        clock.advance(KEPT);
        retention.run();

        assertThat(Stored.tablesHolding(words)).isNotEmpty();
    }

    @Test
    void stayWhereTheyBelongToAnAlias() {
        var house = houses.found(COUNSELLOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        var words = words();
        Given.in(program)
                .registered(house, house.member(COUNSELLOR), everywhere(words).with(alias));

        clock.advance(Duration.ofDays(60));
        retention.run();

        assertThat(Stored.tablesHolding(words))
                .containsExactly("helpline.conversation_text", "helpline.private_reflection");
    }

    @Test
    void goByTheRuleOfTheirOwnHouse() {
        var hasty = houses.found(COUNSELLOR, HELPLINE_LEADER);
        var slow = houses.found(COUNSELLOR, HELPLINE_LEADER);
        decide(hasty, 1);
        decide(slow, 30);
        var gone = words();
        var kept = words();
        Given.in(program).registered(hasty, hasty.member(COUNSELLOR), everywhere(gone));
        Given.in(program).registered(slow, slow.member(COUNSELLOR), everywhere(kept));

        clock.advance(Duration.ofDays(8));
        retention.run();

        assertThat(Stored.tablesHolding(gone)).isEmpty();
        assertThat(Stored.tablesHolding(kept)).isNotEmpty();
    }

    /** Words that stand nowhere else in the database; in letters, as a row of digits might be somebody's number. */
    private static String words() {
        return Ids.next()
                .toString()
                .chars()
                .mapToObj(sign -> Character.toString(Character.isDigit(sign) ? sign - '0' + 'g' : sign))
                .collect(Collectors.joining("", "ord-", ""));
    }

    private static Talk everywhere(String words) {
        return Talk.noting(words)
                .signs(words)
                .workedWell(words)
                .agreeing(words)
                .reflectingAlone(words)
                .reflectingAloud(words);
    }

    private void keepACorrection(House house, ConversationId talk, String words) {
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.open("/helpline/conversations/" + talk.value() + "/edit");
        var answer = ingrid.postAsScript(
                "/helpline/conversations/" + talk.value() + "/draft",
                Visitor.field("note", words),
                Visitor.field("draftVersion", "0"));
        assertThat(answer).isShown();
    }

    private void decide(House house, int days) {
        var leader = house.signedIn(HELPLINE_LEADER);
        house.working(() -> program.getBean(ChangeHouseRules.class)
                .change(new HouseRules(house.helpline(), days, 7, 3), 0, leader));
    }
}
