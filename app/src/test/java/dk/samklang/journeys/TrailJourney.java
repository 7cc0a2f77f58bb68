package dk.samklang.journeys;

import static dk.samklang.organisation.Roles.AUDITOR;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.PlaywrightAssertions;
import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.platform.sealing.SealTrail;
import dk.samklang.platform.sealing.VerifyEveryTrail;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The auditor's month: a look through the trail, and the sample control from the reminder to the last word. */
@BrowserTest
@Requirement(value = "X-4", part = "trail")
class TrailJourney {

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    @Autowired
    private SealTrail sealTrail;

    @Autowired
    private VerifyEveryTrail verifyEveryTrail;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @EnumSource
    void theAuditorLooksThroughTheTrailAndTheSample(Language language, Computer auditor, Computer counsellor) {
        var house = houses.found(COUNSELLOR, AUDITOR);
        var alias = Given.in(program).alias(house, "Lys 7", "1", "2", "3");
        Given.in(program)
                .registered(house, house.member(COUNSELLOR), Talk.noting("...").with(alias));
        counsellor.reading(language).signIn(house.login(COUNSELLOR));
        counsellor.open("/helpline/frequent-users/" + alias.value());
        clock.advance(Duration.ofDays(31));
        sealTrail.seal();
        verifyEveryTrail.verify();

        auditor.reading(language).expecting("status of 422").signIn(house.login(AUDITOR));
        auditor.everyWidth();
        auditor.link("trail.day.due").click();
        auditor.everyWidth();
        auditor.button("trail.control.draw").click();
        PlaywrightAssertions.assertThat(auditor.button("trail.control.finish")).isVisible();
        auditor.everyWidth();
        auditor.button("trail.control.finish").click();
        PlaywrightAssertions.assertThat(
                        auditor.page().locator(".error-summary, .alert-error").first())
                .isVisible();
        auditor.everyWidth();
        for (var answer :
                auditor.page().locator("input[type=radio][value=IN_ORDER]").all()) {
            answer.focus();
            auditor.page().keyboard().press("Space");
        }
        auditor.button("trail.control.finish").click();
        PlaywrightAssertions.assertThat(auditor.text("trail.control.finished")).isVisible();
        auditor.everyWidth();

        auditor.open("/trail?action=READ");
        assertThat(auditor.page().locator("tbody tr").first().textContent())
                .contains(house.member(COUNSELLOR).name());
        auditor.everyWidth();
        auditor.page().locator(".record-id").last().click();
        PlaywrightAssertions.assertThat(auditor.heading("trail.record.title")).isVisible();
        auditor.everyWidth();
    }
}
