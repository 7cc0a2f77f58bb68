package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static dk.samklang.testing.Visitor.field;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@ProgramTest
@Requirement(value = "FB-8", part = "rules")
class IdentifyingWordsTests {

    private static final String CPR = "Han oplyser 010190-1234 selv.";
    private static final String ADDRESS = "Bor på Nørregade 12, siger hun.";
    private static final String RULES = "/helpline/settings/anonymity";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "note",
                "signs",
                "workedWell",
                "workedBadly",
                "agreement",
                "reflectionPrivate",
                "reflectionShared"
            })
    void aCprNumberIsRefusedInEveryFieldAndNothingTypedIsLost(String name) {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));

        var answer = SentForm.of(house).with(name, CPR).registeredBy(ingrid);

        assertThat(answer).hasStatus(422).hasField("conversation.field." + name, CPR);
        assertThat(answer.text()).contains(answer.language().say("anonymity.reason.CIVIL_NUMBER"));
        assertThat(answer.page().select("input[name=seen]")).isEmpty();
        assertThat(Stored.conversations(house)).isZero();
    }

    @Test
    void aCprNumberIsNoAlias() {
        var house = houses.found(COUNSELLOR);
        var form = SentForm.of(house).with("aliasSearch", "Lone 010190-1234").with("frequentUser", "new");

        var answer = form.registeredBy(visitors.signedIn(house.member(COUNSELLOR)));

        assertThat(answer).hasStatus(422).hasField("conversation.field.aliasSearch", "Lone 010190-1234");
        assertThat(Stored.conversations(house)).isZero();
    }

    @Test
    void nobodyKeepsTheServerReadingAllDay() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.get("/helpline/conversations/new");
        var long20 = "Hun taler om haven. ".repeat(1000);

        var answers = IntStream.rangeClosed(1, 20)
                .mapToObj(_ -> ingrid.postAsScript("/anonymity/check", field("text", long20))
                        .status())
                .toList();

        assertThat(answers).startsWith(200).endsWith(429);
        assertThat(ingrid.postAsScript("/anonymity/check", field("text", long20 + ".")))
                .hasStatus(413);
        clock.advance(Duration.ofSeconds(10));
        assertThat(ingrid.postAsScript("/anonymity/check", field("text", "Hun taler om haven.")))
                .hasStatus(200);
    }

    @Test
    void nobodyTalksTheServerIntoACprNumber() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.get("/helpline/conversations/new");
        var marks = ingrid.postAsScript("/anonymity/check", field("text", CPR)).body();
        var digest = marks.replaceAll(".*\"digest\":\"([^\"]+)\".*", "$1");

        var answer = SentForm.of(house).with("note", CPR).with("seen", digest).registeredBy(ingrid);

        assertThat(digest).hasSize(12);
        assertThat(answer).hasStatus(422);
    }

    @Test
    void anAddressIsAskedAboutOnceAndCountedWhenKept() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var form = SentForm.of(house).with("note", ADDRESS);

        var asked = form.registeredBy(ingrid);
        var saved = form.with("seen", seen(asked)).registeredBy(ingrid);

        assertThat(asked).hasStatus(422).says("layout.errors.doubts").says("layout.errors.keep");
        assertThat(saved).leadsTo(form.saved());
        assertThat(counted(house, "ADDRESS")).isOne();
    }

    @Test
    void whatThePageHasShownIsNotAskedAboutAgain() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.get("/helpline/conversations/new");
        var marks = ingrid.postAsScript("/anonymity/check", field("text", "Nørregade 12"))
                .body();
        var digest = marks.replaceAll(".*\"digest\":\"([^\"]+)\".*", "$1");
        var form = SentForm.of(house).with("note", ADDRESS).with("seen", digest);

        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());
        assertThat(form.registeredBy(ingrid)).leadsTo(form.saved());

        assertThat(counted(house, "ADDRESS")).isOne();
    }

    @Test
    void anotherAddressIsAskedAboutAnew() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var form = SentForm.of(house).with("note", ADDRESS);
        var asked = form.registeredBy(ingrid);

        var again =
                form.with("seen", seen(asked)).with("note", "Bor på Egevej 7.").registeredBy(ingrid);

        assertThat(again).hasStatus(422);
        assertThat(counted(house, "ADDRESS")).isZero();
    }

    @ParameterizedTest
    @CsvSource({"BLOCK, 0", "WARN, 1"})
    void theLeaderDecidesWhatHappensToAPhoneNumber(String response, int saved) {
        var house = houses.found(COUNSELLOR, HELPLINE_LEADER);
        var leader = visitors.signedIn(house.member(HELPLINE_LEADER));
        leader.get(RULES);
        assertThat(leader.post(RULES, field("version", "0"), field("PHONE", response)))
                .leadsTo(RULES + "?done=saved");

        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var form = SentForm.of(house).with("note", "Ring 22 33 44 55.");
        var answer = form.registeredBy(ingrid);

        assertThat(answer).hasStatus(422);
        assertThat(answer.page().select("input[name=seen]")).hasSize(saved);
        if (saved == 1) {
            assertThat(form.with("seen", seen(answer)).registeredBy(ingrid)).leadsTo(form.saved());
            assertThat(leader.get(RULES)).isShown();
        }
        assertThat(counted(house, "PHONE")).isEqualTo(saved);
        assertThat(Stored.conversations(house)).isEqualTo(saved);
    }

    @Test
    void aFormThatCameInHalfGuardsNothingLess() {
        var house = houses.found(COUNSELLOR, HELPLINE_LEADER);
        var leader = visitors.signedIn(house.member(HELPLINE_LEADER));
        leader.get(RULES);
        leader.post(RULES, field("version", "0"), field("PHONE", "BLOCK"));

        leader.post(RULES, field("version", "1"));
        leader.post(RULES, field("version", "2"), field("PHONE", "OFF"));

        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var answer = SentForm.of(house).with("note", "Ring 22 33 44 55.").registeredBy(ingrid);
        assertThat(answer).hasStatus(422);
        assertThat(answer.page().select("input[name=seen]")).isEmpty();
    }

    @Test
    void twoLeadersWhoDisagreeSeeBothChoices() {
        var house = houses.found(HELPLINE_LEADER);
        var leader = visitors.signedIn(house.member(HELPLINE_LEADER));
        leader.get(RULES);
        leader.post(RULES, field("version", "0"), field("PHONE", "WARN"));

        var answer = leader.post(RULES, field("version", "0"), field("PHONE", "BLOCK"), field("CPR", "WARN"));

        assertThat(answer).hasStatus(409).says("layout.conflict.heading").says("anonymity.kind.PHONE");
    }

    @Test
    void onlyALeaderDecides() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.get("/");

        assertThat(ingrid.get(RULES)).isNotFound();
        assertThat(ingrid.post(RULES, field("version", "0"))).isNotFound();
    }

    @Test
    void wordsFromBeforeTheGuardCanStayWhileOthersAreCorrected() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        var talk = Given.in(program)
                .registered(
                        house, house.member(COUNSELLOR), Talk.noting("Ringede.").signs("Stille."))
                .value();
        Sql.asOwner()
                .sql("update helpline.conversation_text set note = :note where conversation_id = :id")
                .param("note", CPR)
                .param("id", talk)
                .update();
        var form = SentForm.of(house).with("duration", "20").with("note", CPR);

        assertThat(form.with("signs", "Hurtig.").correctedBy(ingrid, talk, 0)).hasStatus(303);
        assertThat(form.with("note", CPR + " Igen.").correctedBy(ingrid, talk, 1))
                .hasStatus(422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Aftalt tirsdag d. 24/11 kl. 20.",
                "Sag 2024-12345678.",
                "Skylder 12.345.678 kr.",
                "Ring 70 201 201.",
                "Han er 47 år."
            })
    void nearMissesAreLeftInPeace(String note) {
        var house = houses.found(COUNSELLOR);
        var form = SentForm.of(house).with("note", note);

        assertThat(form.registeredBy(visitors.signedIn(house.member(COUNSELLOR))))
                .leadsTo(form.saved());
    }

    @Test
    void aDraftIsKeptAsItIsTyped() {
        var house = houses.found(COUNSELLOR);
        var ingrid = visitors.signedIn(house.member(COUNSELLOR));
        ingrid.get("/helpline/conversations/new");

        assertThat(SentForm.of(house).with("note", CPR).keptBy(ingrid)).hasStatus(200);
    }

    @Test
    void moreThanAFieldHoldsIsNotLookedThrough() {
        var ingrid = visitors.signedIn(houses.found(COUNSELLOR).member(COUNSELLOR));
        ingrid.get("/");

        assertThat(ingrid.postAsScript("/anonymity/check", field("text", "1".repeat(20_001))))
                .hasStatus(413);
    }

    private static String seen(Answer asked) {
        return asked.page().select("form#conversation input[name=seen]").val();
    }

    private static int counted(House house, String kind) {
        return Sql.asOwner()
                .sql("""
                        select coalesce(sum(times), 0)::integer from anonymity.overridden
                        where organisation_id = :house and kind = :kind
                        """)
                .param("house", house.organisation().value())
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }
}
