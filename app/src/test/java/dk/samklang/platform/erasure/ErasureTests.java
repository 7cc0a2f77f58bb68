package dk.samklang.platform.erasure;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.conversation.CorrectConversation;
import dk.samklang.platform.drafts.DraftId;
import dk.samklang.platform.drafts.Drafts;
import dk.samklang.platform.identity.StaffId;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What was erased is erased again when a backup from before brings it back. */
@ProgramTest
class ErasureTests {

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private Drafts drafts;

    @Autowired
    private RunRetention retention;

    @Autowired
    private RecordErasures erasures;

    @Autowired
    private SettleRestore start;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext program;

    private House house;

    @BeforeEach
    void foundAHouse() {
        house = houses.found(COUNSELLOR);
    }

    @Test
    @Requirement(value = "X-9", part = "restore")
    void aDraftThatWasThrownAwayGoesAgain() {
        var thrown = draft();
        var kept = draft();
        house.working(() -> drafts.throwAway(thrown, writer()));

        comesBack(
                "insert into drafts.draft select organisation_id, :record, staff_id, kind, fields, version, created_at,"
                        + " updated_at from drafts.draft where id = '" + kept.value() + "'",
                thrown.value());
        start.start();

        assertThat(house.working(() -> drafts.find(thrown, writer(), "conversation")))
                .isEmpty();
        assertThat(house.working(() -> drafts.find(kept, writer(), "conversation")))
                .isPresent();
    }

    @Test
    @Requirement(value = "X-9", part = "restore")
    void wordsWhoseTimeHadPassedGoAgain() {
        var talk = Given.in(program).registered(house, house.member(COUNSELLOR), Talk.noting("Om en svær aften"));
        clock.advance(Duration.ofDays(8));
        retention.run();
        clock.advance(Duration.ofDays(-8));

        comesBack("""
                with back as (
                    update helpline.conversation set text_erased_at = null where id = :record returning organisation_id
                )
                insert into helpline.conversation_text
                select organisation_id, :record, 'Om en svær aften', '', '', '', '', '' from back
                """, talk.value());
        start.start();

        assertThat(count("helpline.conversation_text where conversation_id = '" + talk.value() + "'"))
                .isZero();
        assertThat(count("helpline.conversation where text_erased_at is not null and id = '" + talk.value() + "'"))
                .isOne();
    }

    @Test
    @Requirement(value = "X-9", part = "restore")
    void anAliasWhoseTimeHadPassedGoesAgainWithItsConversations() {
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        var talk = Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Om en svær aften").with(alias));
        var before = snapshot("helpline.frequent_user where id = '" + alias.value() + "'");
        clock.advance(Duration.ofDays(100));
        retention.run();
        clock.advance(Duration.ofDays(-100));

        comesBack("""
                with card as (
                    insert into helpline.frequent_user
                    select (jsonb_populate_record(null::helpline.frequent_user, cast('%s' as jsonb))).*
                    returning organisation_id, id
                ), back as (
                    update helpline.conversation
                    set text_erased_at = null, frequent_user_id = (select id from card)
                    where id = :record
                    returning organisation_id
                )
                insert into helpline.conversation_text
                select organisation_id, :record, 'Om en svær aften', '', '', '', '', '' from back
                """.formatted(before), talk.value());
        due(alias.value());
        start.start();

        assertThat(count("helpline.frequent_user where id = '" + alias.value() + "'"))
                .isZero();
        assertThat(count("helpline.conversation_text where conversation_id = '" + talk.value() + "'"))
                .isZero();
        assertThat(count("helpline.conversation where frequent_user_id is null and id = '" + talk.value() + "'"))
                .isOne();
    }

    @Test
    @Requirement(value = "X-9", part = "restore")
    void nothingDrawnFromWordsThatGoAgainStaysWithAnAlias() {
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        var talk = Given.in(program)
                .registered(
                        house,
                        house.member(COUNSELLOR),
                        Talk.noting("Taler om trapezkunst").with(alias));
        var drawn =
                "helpline.recognition_word where term = 'trapezkunst' and frequent_user_id = '" + alias.value() + "'";
        var before = count(drawn);

        house.working(() -> {
            erasures.record("conversation-words", Set.of(talk.value()));
            return talk;
        });
        comesBack("update helpline.conversation set version = version where id = :record", talk.value());
        start.start();

        assertThat(before).isOne();
        assertThat(count(drawn)).isZero();
    }

    @Test
    @Requirement(value = "X-9", part = "restore")
    void whatACounsellorTookOutOfAConversationGoesAgain() {
        var by = house.signedIn(COUNSELLOR);
        var talk = Given.in(program)
                .registered(house, by, Talk.noting("Om en svær aften").reflectingAlone("Det gik mig nær"));
        house.working(() -> program.getBean(CorrectConversation.class)
                .correct(
                        by,
                        talk,
                        new CorrectConversation.Seen(0, 0),
                        Talk.noting("").on(house.helpline())));
        assertThat(count("helpline.private_reflection where conversation_id = '" + talk.value() + "'"))
                .isZero();

        comesBack("""
                with back as (
                    insert into helpline.private_reflection
                    select organisation_id, id, counsellor_id, 'Det gik mig nær' from helpline.conversation
                    where id = :record
                )
                insert into helpline.conversation_text
                select organisation_id, id, 'Om en svær aften', '', '', '', '', '' from helpline.conversation
                where id = :record
                """, talk.value());
        start.start();

        assertThat(count("helpline.private_reflection where conversation_id = '" + talk.value() + "'"))
                .isZero();
        assertThat(count("helpline.conversation_text where conversation_id = '" + talk.value() + "'"))
                .isZero();
        assertThat(count("helpline.conversation where text_erased_at is null and id = '" + talk.value() + "'"))
                .isOne();
    }

    @Test
    @Requirement(value = "X-9", part = "restore")
    void everybodySignsInAgainAfterARestore() {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));
        var before = visitor.get("/").status();

        comesBack("delete from platform.erasure where record_id = :record", Ids.next());
        start.start();

        assertThat(before).isEqualTo(200);
        assertThat(visitor.get("/").status()).isNotEqualTo(200);
    }

    @Test
    void anOrdinaryStartEndsNoSession() {
        var visitor = visitors.signedIn(house.member(COUNSELLOR));

        start.start();

        assertThat(visitor.get("/").status()).isEqualTo(200);
    }

    @Test
    void theListItselfIsForgottenAfterFourHundredDays() {
        var thrown = draft();
        house.working(() -> drafts.throwAway(thrown, writer()));
        var noted = "platform.erasure where record_id = '" + thrown.value() + "'";

        clock.advance(Duration.ofDays(400));
        retention.run();
        var before = count(noted);
        clock.advance(Duration.ofSeconds(1));
        retention.run();

        assertThat(before).isOne();
        assertThat(count(noted)).isZero();
    }

    /** As a restore leaves it: the record is there, its erasure is due, and the next start is told. */
    private static void comesBack(String sql, UUID record) {
        Sql.asOwner().sql(sql).param("record", record).update();
        due(record);
        Sql.asOwner()
                .sql("insert into platform.restored (restored_at, taken_at) values (clock_timestamp(), now())")
                .update();
    }

    private static void due(UUID record) {
        Sql.asOwner()
                .sql("update platform.erasure set due = true where record_id = :record")
                .param("record", record)
                .update();
    }

    private static String snapshot(String row) {
        return Sql.asOwner()
                .sql("select to_jsonb(line) from (select * from " + row + ") as line")
                .query((found, _) -> found.getString(1))
                .single();
    }

    private DraftId draft() {
        var id = new DraftId(Ids.next());
        house.working(() -> drafts.keep(id, writer(), "conversation", Map.of("note", List.of("begyndt")), 0));
        return id;
    }

    private StaffId writer() {
        return house.member(COUNSELLOR).staff();
    }

    private static long count(String rows) {
        return Sql.asOwner()
                .sql("select count(*) from " + rows)
                .query((row, _) -> row.getLong(1))
                .single();
    }
}
