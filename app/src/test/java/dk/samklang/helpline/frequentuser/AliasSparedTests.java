package dk.samklang.helpline.frequentuser;

import static dk.samklang.helpline.frequentuser.Silence.THREE_MONTHS_ON;
import static dk.samklang.helpline.frequentuser.Silence.aliases;
import static dk.samklang.helpline.frequentuser.Silence.talkedWith;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.conversation.ConversationId;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitors;
import dk.samklang.testing.WholeDatabase;
import java.sql.Timestamp;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What the night leaves alone, and what it leaves behind, when an alias goes. */
@ProgramTest
@Requirement("FB-7")
class AliasSparedTests {

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
    void staysUntilTheLastMoment() {
        var house = houses.found(COUNSELLOR);
        Given.in(program).alias(house, "Fyrtårnet");

        clock.set(THREE_MONTHS_ON);
        retention.run();

        assertThat(aliases(house)).isOne();
    }

    @Test
    void isCountedFromTheLastContact() {
        var house = houses.found(COUNSELLOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        clock.advance(Duration.ofDays(40));
        talkedWith(program, house, alias, clock.instant());

        clock.set(THREE_MONTHS_ON.plus(Duration.ofDays(39)));
        retention.run();
        var before = aliases(house);
        clock.advance(Duration.ofDays(3));
        retention.run();

        assertThat(before).isOne();
        assertThat(aliases(house)).isZero();
    }

    @Test
    void anOldConversationWrittenDownLateKeepsItsWordsForTheHousesDays() {
        var house = houses.found(COUNSELLOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        clock.set(THREE_MONTHS_ON.plusMillis(1));
        Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Fra den gamle notesbog.")
                                .at(TestClock.MONDAY_NINE)
                                .with(alias));

        retention.run();
        var sameNight = aliases(house);
        clock.advance(Duration.ofDays(8));
        retention.run();

        assertThat(sameNight).isOne();
        assertThat(aliases(house)).isZero();
    }

    @Test
    void nothingLeftOfConversationsShowsWhichOfThemBelongedTogether() {
        var house = houses.found(COUNSELLOR);
        var first = Given.in(program).alias(house, "Fyrtårnet");
        talkedWith(program, house, first, clock.instant());
        clock.advance(Duration.ofDays(5));
        var second = Given.in(program).alias(house, "Regnbuen");
        talkedWith(program, house, first, clock.instant());
        talkedWith(program, house, second, clock.instant());

        clock.set(THREE_MONTHS_ON.plus(Duration.ofDays(1)));
        retention.run();
        clock.advance(Duration.ofDays(10));
        retention.run();

        assertThat(aliases(house)).isZero();
        assertThat(Sql.asOwner()
                        .sql("""
                                select distinct text_erased_at - registered_at = interval '7 days'
                                from helpline.conversation
                                where organisation_id = :house and frequent_user_id is null
                                """)
                        .param("house", house.organisation().value())
                        .query(Boolean.class)
                        .list())
                .containsExactly(true);
    }

    @Test
    void staysWhileACorrectionMovesAConversationAway() {
        var house = houses.found(COUNSELLOR);
        var from = Given.in(program).alias(house, "Fyrtårnet");
        var talk = talkedWith(program, house, from, clock.instant());
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        assertThat(ingrid.postAsScript(
                        "/helpline/conversations/" + talk.value() + "/draft",
                        field("note", "Det var en anden."),
                        field("frequentUser", ""),
                        field("draftVersion", "0")))
                .isShown();
        clock.set(THREE_MONTHS_ON.plusMillis(1));
        writtenJustNow(talk);

        retention.run();

        assertThat(aliases(house)).isOne();
        assertThat(WholeDatabase.tablesSaying("Det var en anden.")).contains("drafts.draft");
    }

    /** A correction is kept for a week after it was last touched. */
    private void writtenJustNow(ConversationId talk) {
        Sql.asOwner()
                .sql("update drafts.draft set updated_at = :now where id = :id")
                .param("now", Timestamp.from(clock.instant()))
                .param("id", talk.value())
                .update();
    }

    @Test
    void aCardThatWentDoesNotComeBackAsADraft() {
        var house = houses.found(COUNSELLOR);
        var by = house.signedIn(COUNSELLOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.open("/helpline/frequent-users/" + alias.value() + "/edit");
        var draft = FrequentUserDraft.ofCard(alias, by.staff()).value();

        clock.set(THREE_MONTHS_ON.plusMillis(1));
        retention.run();
        var later = visitors.signedIn(house.member(COUNSELLOR));
        later.open("/helpline/frequent-users");
        var kept = later.postAsScript(
                "/helpline/frequent-users/drafts/" + draft,
                field("card", alias.value().toString()),
                field("behaviour", "trapezkunstneren"),
                field("draftVersion", "0"));

        assertThat(aliases(house)).isZero();
        assertThat(kept).hasStatus(404);
        assertThat(WholeDatabase.tablesSaying("trapezkunstneren")).isEmpty();
    }

    @Test
    @Requirement(value = "X-9", part = "restore")
    void afterARestoreSilenceLastsAsMuchLongerAsWasLost() {
        var house = houses.found(COUNSELLOR);
        Given.in(program).alias(house, "Fyrtårnet");
        clock.set(THREE_MONTHS_ON.plusMillis(1));
        restored(Duration.ofDays(20));

        try {
            retention.run();
            var before = aliases(house);
            clock.advance(Duration.ofDays(21));
            retention.run();

            assertThat(before).isOne();
            assertThat(aliases(house)).isZero();
        } finally {
            Sql.asOwner()
                    .sql("delete from platform.restored where restored_at = :at")
                    .param("at", Timestamp.from(THREE_MONTHS_ON))
                    .update();
        }
    }

    @Test
    @Requirement(value = "X-9", part = "restore")
    void afterARestoreThePagesShowTheLaterDays() {
        var house = houses.found(COUNSELLOR, HELPLINE_LEADER);
        var card = "/helpline/frequent-users/"
                + Given.in(program).alias(house, "Fyrtårnet").value();
        var leader = visitors.signedIn(house.member(HELPLINE_LEADER));
        clock.set(THREE_MONTHS_ON.minus(Duration.ofDays(9)));
        var before = leader.open("/retention");
        restored(Duration.ofDays(20));

        try {
            assertThat(before).shows("Fyrtårnet", "Natten til 3. jun.");
            assertThat(leader.open("/retention"))
                    .shows("Fyrtårnet", "Natten til 23. jun.")
                    .nowhereHolds("Natten til 3. jun.");
            assertThat(leader.open(card)).shows("23. jun");
        } finally {
            Sql.asOwner()
                    .sql("delete from platform.restored where restored_at = :at")
                    .param("at", Timestamp.from(THREE_MONTHS_ON))
                    .update();
        }
    }

    private static void restored(Duration lost) {
        Sql.asOwner()
                .sql("insert into platform.restored (restored_at, taken_at, settled_at) values (:at, :taken, :at)")
                .param("at", Timestamp.from(THREE_MONTHS_ON))
                .param("taken", Timestamp.from(THREE_MONTHS_ON.minus(lost)))
                .update();
    }
}
