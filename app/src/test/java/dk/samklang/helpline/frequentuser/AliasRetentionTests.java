package dk.samklang.helpline.frequentuser;

import static dk.samklang.helpline.frequentuser.Silence.THREE_MONTHS_ON;
import static dk.samklang.helpline.frequentuser.Silence.aliases;
import static dk.samklang.helpline.frequentuser.Silence.talkedWith;
import static dk.samklang.organisation.Roles.ADMINISTRATOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.houserules.ChangeHouseRules;
import dk.samklang.helpline.houserules.HouseRules;
import dk.samklang.organisation.AddHelpline;
import dk.samklang.organisation.AddHelplineOutcome;
import dk.samklang.organisation.ChangeStaffMember;
import dk.samklang.organisation.StaffChange;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.ids.Ids;
import dk.samklang.platform.retention.RunRetention;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import dk.samklang.testing.WholeDatabase;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An alias nobody has been in touch with for as long as the house decided is gone from everywhere, and only counts stay. */
@ProgramTest
@Requirement("FB-7")
class AliasRetentionTests {

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
    @Requirement("X-5")
    void isFoundNowhereInAnExportOfTheWholeDatabase() {
        var house = houses.found(COUNSELLOR);
        var other = houses.found(COUNSELLOR, HELPLINE_LEADER);
        keepFor(other, 12);
        var words = words();
        var kept = words();
        writeEverywhere(house, words);
        writeEverywhere(other, kept);
        sample();
        assertThat(WholeDatabase.tablesSaying(words))
                .contains(
                        "drafts.draft",
                        "helpline.conversation_text",
                        "helpline.frequent_user",
                        "helpline.frequent_user_version",
                        "helpline.frequent_user_word",
                        "helpline.private_reflection",
                        "helpline.recognition_vocabulary",
                        "helpline.recognition_word");
        var facts = facts(house);

        clock.set(THREE_MONTHS_ON.plusMillis(1));
        retention.run();

        assertThat(WholeDatabase.tablesSaying(words)).isEmpty();
        assertThat(facts(house)).isEqualTo(facts);
        assertThat(WholeDatabase.tablesSaying(kept)).contains("helpline.frequent_user", "helpline.conversation_text");
    }

    @Test
    void leavesAHouseThatKeepsLongerAsItWas() {
        var house = houses.found(COUNSELLOR);
        var other = houses.found(COUNSELLOR, HELPLINE_LEADER);
        keepFor(other, 12);
        Given.in(program).alias(house, "Fyrtårnet");
        var theirs = Given.in(program).alias(other, "Fyrtårnet");
        talkedWith(program, other, theirs, clock.instant());
        clock.set(THREE_MONTHS_ON.minus(Duration.ofDays(1)));
        retention.run();
        var before = WholeDatabase.digests(other);

        clock.set(THREE_MONTHS_ON.plusMillis(1));
        retention.run();

        assertThat(aliases(house)).isZero();
        var after = WholeDatabase.digests(other);
        after.keySet().removeIf("platform.retention_run"::equals);
        before.keySet().removeIf("platform.retention_run"::equals);
        assertThat(after).isEqualTo(before);
    }

    @Test
    void goesByTheMonthsOfItsOwnHouse() {
        var hasty = houses.found(COUNSELLOR, HELPLINE_LEADER);
        var slow = houses.found(COUNSELLOR, HELPLINE_LEADER);
        keepFor(hasty, 1);
        keepFor(slow, 6);
        Given.in(program).alias(hasty, "Fyrtårnet");
        Given.in(program).alias(slow, "Fyrtårnet");

        clock.advance(Duration.ofDays(32));
        retention.run();

        assertThat(aliases(hasty)).isZero();
        assertThat(aliases(slow)).isOne();
    }

    @Test
    void staysWhileSomebodyWritesAConversationWithIt() {
        var house = houses.found(COUNSELLOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet");
        clock.set(THREE_MONTHS_ON.plusMillis(1));
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var draft = Ids.next();
        ingrid.postAsScript(
                "/helpline/conversations/drafts/" + draft,
                Visitor.field("note", "Ringede igen i aften."),
                Visitor.field("frequentUser", alias.value().toString()),
                Visitor.field("draftVersion", "0"));

        retention.run();

        assertThat(aliases(house)).isOne();
    }

    @Test
    void hasAKindWordForWhoeverHasItOpen() {
        var house = houses.found(COUNSELLOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet").value();
        var stranger = visitors.signedIn(houses.found(COUNSELLOR).member(COUNSELLOR));
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));

        clock.set(THREE_MONTHS_ON.plusMillis(1));
        retention.run();

        var card = "/helpline/frequent-users/" + alias;
        assertThat(ingrid.open(card)).hasStatus(410).hasHeading("frequentuser.gone.title");
        assertThat(ingrid.open(card + "/edit")).hasStatus(410).hasHeading("frequentuser.gone.title");
        assertThat(ingrid.open(card + "/history")).hasStatus(410).hasHeading("frequentuser.gone.title");
        assertThat(ingrid.post(card + "/edit", Visitor.field("alias", "Fyrtårnet")))
                .hasStatus(410);
        assertThat(stranger.open(card)).isNotFound();
    }

    @Test
    void isNotThereForColleaguesOfASisterHelpline() {
        var house = houses.found(COUNSELLOR, COUNSELLOR, ADMINISTRATOR);
        var alias = Given.in(program).alias(house, "Fyrtårnet").value();
        var sister = house.members(COUNSELLOR).get(1);
        moveToAnotherHelpline(house, sister);

        clock.set(THREE_MONTHS_ON.plusMillis(1));
        retention.run();

        var card = "/helpline/frequent-users/" + alias;
        assertThat(visitors.signedIn(house.member(COUNSELLOR)).open(card)).hasStatus(410);
        assertThat(visitors.signedIn(sister).open(card)).isNotFound();
    }

    private void moveToAnotherHelpline(House house, House.Member member) {
        var admin = house.signedIn(ADMINISTRATOR);
        house.working(() -> {
            var added = (AddHelplineOutcome.Added)
                    program.getBean(AddHelpline.class).add("Natlinjen", admin);
            var there = Set.of(new RoleInService(COUNSELLOR, added.helpline()));
            return program.getBean(ChangeStaffMember.class)
                    .change(new StaffChange(member.staff(), member.name(), true, there, 0), admin);
        });
    }

    @Test
    void saysThatItWasDeletedAndHowMany() {
        var house = houses.found(COUNSELLOR);
        Given.in(program).alias(house, "Fyrtårnet");
        Given.in(program).alias(house, "Spørgejørgen");

        clock.set(THREE_MONTHS_ON.plusMillis(1));
        retention.run();

        var record = Sql.asOwner()
                .sql("select clock, records, asked_by from platform.deletion where organisation_id = :house")
                .param("house", house.organisation().value())
                .query()
                .listOfRows();
        assertThat(record).hasSize(1);
        assertThat(record.getFirst())
                .containsEntry("clock", "alias")
                .containsEntry("records", 2)
                .containsEntry("asked_by", null);
    }

    @Test
    void goesByTheHundred() {
        var house = houses.found(COUNSELLOR);
        var one = Given.in(program).alias(house, "Fyrtårnet");
        Sql.asOwner().sql("""
                        insert into helpline.frequent_user
                        select (jsonb_populate_record(known, jsonb_build_object(
                            'id', gen_random_uuid(), 'alias', 'Nummer ' || number))).*
                        from helpline.frequent_user known, generate_series(1, 230) as number
                        where known.id = :one
                        """).param("one", one.value()).update();

        clock.set(THREE_MONTHS_ON.plusMillis(1));
        retention.run();

        assertThat(aliases(house)).isZero();
        assertThat(Sql.asOwner()
                        .sql("select sum(records) from platform.deletion where organisation_id = :house")
                        .param("house", house.organisation().value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(231);
    }

    /** Cards, earlier wordings, conversations, reflections, drafts of each, and a search. */
    private void writeEverywhere(House house, String words) {
        var by = house.signedIn(COUNSELLOR);
        var alias = house.working(() -> program.getBean(CreateFrequentUser.class)
                .create(by, house.helpline(), described(words + "kort", words)));
        var id = ((CreateFrequentUserOutcome.Created) alias).id();
        house.working(() -> program.getBean(CorrectFrequentUser.class)
                .correct(by, id, 0, described(words + "navn", words + "igen")));
        var talk = Given.in(program).registered(house, by, everywhere(words).with(id));
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        keep(ingrid, "/helpline/conversations/" + talk.value() + "/draft", "note", words + "kladde");
        var draft = FrequentUserDraft.ofCard(id, by.staff()).value();
        keep(ingrid, "/helpline/frequent-users/drafts/" + draft, "behaviour", words + "kladde");
        clock.advance(Duration.ofDays(88));
        house.working(() -> program.getBean(RememberSearch.class).remember(by, words + "NAVN"));
        clock.set(TestClock.MONDAY_NINE);
    }

    private static FrequentUserDetails described(String alias, String words) {
        return new FrequentUserDetails(
                alias,
                Gender.UNKNOWN,
                AgeBand.FROM_40,
                words + "stil",
                words + "adfærd",
                words + "emne",
                words + "tid",
                List.of(words + "en", words + "to", words + "tre"),
                Set.of());
    }

    private static Talk everywhere(String words) {
        return Talk.noting(words + "notat")
                .signs(words + "tegn")
                .workedWell(words + "godt")
                .agreeing(words + "aftale")
                .reflectingAlone(words + "alene")
                .reflectingAloud(words + "sammen");
    }

    private static void keep(Visitor visitor, String path, String field, String words) {
        assertThat(visitor.postAsScript(path, Visitor.field(field, words), Visitor.field("draftVersion", "0")))
                .isShown();
    }

    private void keepFor(House house, int months) {
        var leader = house.signedIn(HELPLINE_LEADER);
        house.working(() -> program.getBean(ChangeHouseRules.class)
                .change(new HouseRules(house.helpline(), 7, 7, months), 0, leader));
    }

    /** The planner takes its samples, as it does by itself after a while. */
    private static void sample() {
        Sql.asOwner().sql("analyze").update();
    }

    private static List<String> facts(House house) {
        return Sql.asOwner()
                .sql("""
                        select concat_ws(' ', id, channel, started_at, duration_minutes, gender, counsellor_id)
                        from helpline.conversation
                        where organisation_id = :house
                        order by 1
                        """)
                .param("house", house.organisation().value())
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** A word that stands nowhere else in the database; in letters, as a row of digits might be somebody's number. */
    private static String words() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 18)
                .chars()
                .mapToObj(sign -> Character.toString(Character.isDigit(sign) ? sign - '0' + 'g' : sign))
                .collect(Collectors.joining());
    }
}
