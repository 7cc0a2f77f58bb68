package dk.samklang.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotAnimations;
import com.microsoft.playwright.options.ScreenshotScale;
import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.CreateFrequentUser;
import dk.samklang.helpline.frequentuser.CreateFrequentUserOutcome;
import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.frequentuser.Gender;
import dk.samklang.helpline.frequentuser.ListTypes;
import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.TestClock;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.Collectors;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * The picture of a conversation in the README, and the proof that it can still be taken. With the system property
 * {@code samklang.screenshots=true} it is written into the repository.
 */
@BrowserTest
class ReadmePictureJourney {

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 1000;
    private static final Instant AUTUMN = Instant.parse("2025-09-14T18:00:00Z");
    private static final Instant MONDAY_EVENING = Instant.parse("2026-03-02T20:07:00Z");
    private static final Duration LASTED = Duration.ofSeconds(402);
    private static final List<String> APPROACH = List.of(
            "Spørg først, hvad der er vigtigst i aften.",
            "Hold jer til et kvarter, og sig det fra begyndelsen.",
            "Rund af med én ting, hun glæder sig til i morgen.");

    @Autowired
    private Houses houses;

    @Autowired
    private TestClock clock;

    @Autowired
    private ApplicationContext program;

    @Test
    void aCounsellorTalksWithSomebodyTheHouseKnows(Computer computer) throws IOException {
        var house = evening(houses.found(COUNSELLOR));
        computer.reading(Language.DANISH).signIn(house.login(COUNSELLOR));
        computer.page().setViewportSize(WIDTH, HEIGHT);
        computer.page().clock().setFixedTime(Date.from(MONDAY_EVENING));
        var screen = new ConversationScreen(computer.page(), Language.DANISH).open();

        screen.alias("Fyrtårnet").check();
        assertThat(screen.approach().locator("li")).hasCount(3);
        screen.choice("themes", "houserules.theme.loneliness").check();
        screen.choice("themes", "houserules.theme.sleep").check();
        screen.choice("gender", "frequentuser.gender.FEMALE").check();
        screen.choice("age", "frequentuser.age.FROM_50").check();
        clock.advance(LASTED);
        computer.page().clock().setFixedTime(Date.from(MONDAY_EVENING.plus(LASTED)));
        screen.writeAndKeep(
                screen.note(),
                "Aftenen blev for stille efter nyhederne. Talte om katten og om at lægge telefonen i køkkenet, når hun"
                        + " går i seng. Rolig, da vi sluttede.");
        assertThat(computer.page().locator(".timer")).hasText("06:42");
        computer.page().mouse().move(0, 0);
        computer.page().evaluate("scrollTo(0, 0)");

        var picture = computer.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setAnimations(ScreenshotAnimations.DISABLED)
                        .setScale(ScreenshotScale.CSS));

        var image = ImageIO.read(new ByteArrayInputStream(picture));
        assertThat(image.getWidth()).isEqualTo(WIDTH);
        assertThat(image.getHeight()).isEqualTo(HEIGHT);
        if (Boolean.getBoolean("samklang.screenshots")) {
            write(picture);
        }
    }

    /** A house that has known four of its callers since the autumn, and talked with each of them lately. */
    private House evening(House house) {
        clock.set(AUTUMN);
        var known = new ArrayList<FrequentUserId>();
        known.add(lighthouse(house));
        for (var alias : List.of("Havmågen", "Urmageren", "Natsvalen")) {
            known.add(Given.in(program).alias(house, alias));
        }
        for (var alias : known) {
            var start = MONDAY_EVENING.minus(Duration.ofDays(2 + 3L * known.indexOf(alias)));
            clock.set(start);
            Given.in(program)
                    .registered(
                            house,
                            house.member(COUNSELLOR),
                            Talk.noting("").at(start).with(alias));
        }
        clock.set(MONDAY_EVENING);
        return house;
    }

    private FrequentUserId lighthouse(House house) {
        var by = house.signedIn(COUNSELLOR);
        return house.working(() -> {
            var lonely = program.getBean(ListTypes.class).active(house.helpline()).stream()
                    .filter(type ->
                            "frequentuser.type.lonely".equals(type.name().starterKey()))
                    .map(UserType::id)
                    .collect(Collectors.toSet());
            var card = new FrequentUserDetails(
                    "Fyrtårnet", Gender.FEMALE, AgeBand.FROM_50, "", "", "", "", APPROACH, lonely);
            var created = program.getBean(CreateFrequentUser.class).create(by, house.helpline(), card);
            return ((CreateFrequentUserOutcome.Created) created).id();
        });
    }

    private static void write(byte[] picture) throws IOException {
        var folder = Path.of(System.getProperty("samklang.root", ".."), "docs", "images");
        Files.createDirectories(folder);
        Files.write(folder.resolve("conversation.png"), picture);
    }
}
