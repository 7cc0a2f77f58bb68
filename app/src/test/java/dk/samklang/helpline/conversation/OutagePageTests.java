package dk.samklang.helpline.conversation;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Sql;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** The database says that its disk is full, or goes away: the person is told, and keeps every word. */
@ProgramTest
@ExtendWith(OutputCaptureExtension.class)
@Requirement(value = "X-9", part = "crash")
class OutagePageTests {

    private static final String NOTE = "Talte længe om søvn og om at være alene om natten.\nRingede igen.";
    private static final String THOUGHT = "Jeg blev <b>rørt</b> & træt.";

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    @Autowired
    private TestClock clock;

    private House house;
    private Visitor ingrid;
    private SentForm form;

    @BeforeEach
    void ingridHasWrittenAConversation() {
        // A full disk is remembered for a minute; other tests begin at nine.
        clock.advance(Duration.ofMinutes(97));
        house = houses.found(COUNSELLOR);
        ingrid = visitors.signedIn(house.member(COUNSELLOR));
        form = SentForm.of(house).with("duration", "12").with("note", NOTE).with("reflectionPrivate", THOUGHT);
    }

    @AfterEach
    void thereIsRoomAgain() {
        run("drop trigger if exists full_disk on helpline.conversation");
        run("drop trigger if exists full_disk on drafts.draft");
        run("drop function if exists public.full_disk()");
    }

    @ParameterizedTest
    @EnumSource
    void whoSavesOnAFullDiskIsToldAndSendsTheSameFormWhenThereIsRoom(Language language, CapturedOutput log) {
        ingrid.reading(language);
        theDatabaseSays("disk_full", "helpline.conversation");

        var refused = form.registeredBy(ingrid);

        assertThat(refused)
                .hasStatus(503)
                .hasHeading("layout.error.no-room.title")
                .says("layout.error.no-room.text")
                .says("layout.error.outage.kept")
                .shows("Talte længe om søvn", "Ringede igen.")
                .nowhereHolds("<b>rørt", "Exception");
        assertThat(refused.language()).isEqualTo(language);
        assertThat(Stored.conversations(house)).isZero();
        assertThat(visitors.stranger().get("/health")).hasStatus(503);
        var reference = refused.page().select("code.reference").text();
        assertThat(log)
                .contains("Incident " + reference, "disk of the database is full")
                .doesNotContain("Talte længe");

        thereIsRoomAgain();
        var saved = refused.form("layout.error.outage.again").send();

        assertThat(saved).leadsTo(form.saved());
        assertThat(ingrid.get(form.path())).shows("Talte længe om søvn", "Ringede igen.", THOUGHT);
    }

    @Test
    void whoSavesWhileTheDatabaseIsAwayKeepsEveryWord(CapturedOutput log) {
        theDatabaseSays("crash_shutdown", "helpline.conversation");

        var refused = form.registeredBy(ingrid);

        assertThat(refused).hasStatus(503).hasHeading("layout.error.out-of-reach.title");
        assertThat(log).contains("the database cannot be reached").doesNotContain("insert into");
        thereIsRoomAgain();
        assertThat(refused.form("layout.error.outage.again").send()).leadsTo(form.saved());
    }

    @Test
    void aDraftThatFindsNoRoomIsTriedAgainByThePage() {
        theDatabaseSays("disk_full", "drafts.draft");

        assertThat(form.keptBy(ingrid)).hasStatus(503).hasHeader("Retry-After", "30");

        thereIsRoomAgain();
        assertThat(form.keptBy(ingrid)).isShown();
    }

    @Test
    void aPasswordIsNeverGivenBack() {
        run("""
                create function public.full_disk() returns trigger language plpgsql as
                $$ begin raise exception 'no' using errcode = 'disk_full'; end $$""");
        run("""
                create trigger full_disk before insert or update on identity.account
                for each row execute function public.full_disk()""");
        try {
            var refused = change("layout.error.no-room.title");

            assertThat(refused).says("layout.error.outage.back").nowhereHolds("en helt ny adgangskode", House.PASSWORD);
        } finally {
            run("drop trigger full_disk on identity.account");
        }
    }

    private Answer change(String heading) {
        var answer = ingrid.post(
                "/account/password",
                Visitor.field("old", House.PASSWORD),
                Visitor.field("next", "en helt ny adgangskode"),
                Visitor.field("again", "en helt ny adgangskode"));
        assertThat(answer).hasStatus(503).hasHeading(heading);
        return answer;
    }

    /** Only to this house, as others are at work beside it. */
    private void theDatabaseSays(String condition, String table) {
        run("""
                create function public.full_disk() returns trigger language plpgsql as $$
                begin
                    if new.organisation_id = '%s' then
                        raise exception 'as if' using errcode = '%s';
                    end if;
                    return new;
                end $$""".formatted(house.organisation().value(), condition));
        run("create trigger full_disk before insert or update on %s for each row execute function public.full_disk()"
                .formatted(table));
    }

    private static void run(String sql) {
        Sql.asOwner().sql(sql).update();
    }
}
