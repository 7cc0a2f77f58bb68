package dk.samklang.journeys;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import dk.samklang.helpline.Given;
import dk.samklang.helpline.Talk;
import dk.samklang.organisation.Roles;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.Language;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.browser.BrowserTest;
import dk.samklang.testing.browser.Computer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Walks from the start page wherever links lead: each kind of page once for each role, in both languages. */
@BrowserTest
class PagesJourney {

    /** More kinds of pages than any role can reach; a walk that meets as many goes round in circles. */
    private static final int MANY = 60;

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");

    /** Every role can reach these, whether or not a link leads there. */
    private static final List<String> STARTS = List.of("/", "/account/password");

    @Autowired
    private Houses houses;

    @Autowired
    private ApplicationContext program;

    static Stream<Arguments> everyRoleInBothLanguages() {
        return Stream.concat(Roles.IN_HELPLINE.stream(), Roles.IN_ORGANISATION.stream())
                .flatMap(role -> Arrays.stream(Language.values()).map(language -> Arguments.of(role, language)));
    }

    @ParameterizedTest
    @MethodSource("everyRoleInBothLanguages")
    @Requirement(value = "X-7", part = "wcag")
    @Requirement(value = "X-7", part = "languages")
    void noPageIsInAnybodysWay(String role, Language language, Computer computer) {
        var house = somethingToSee(houses.found(COUNSELLOR, role));
        computer.reading(language).signIn(house.members().getLast().login());
        var waiting = new ArrayDeque<>(STARTS);
        var met = new HashSet<>(STARTS);

        while (!waiting.isEmpty()) {
            look(computer.open(waiting.poll()), language);
            links(computer.page()).stream().filter(path -> met.add(kind(path))).forEach(waiting::add);
            assertThat(met).as("kinds of pages").hasSizeLessThan(MANY);
        }

        assertThat(met).contains("/");
    }

    @ParameterizedTest
    @EnumSource
    @Requirement(value = "X-7", part = "wcag")
    @Requirement(value = "X-7", part = "languages")
    void aWrongAddressIsSaidInTheReadersLanguage(Language language, Computer computer) {
        var house = houses.found(COUNSELLOR);
        computer.reading(language).expecting("status of 404").signIn(house.login(COUNSELLOR));

        look(computer.open("/nowhere"), language);

        assertThat(computer.heading("layout.error.not-found.title").count()).isOne();
    }

    private House somethingToSee(House house) {
        var given = Given.in(program);
        var counsellor = house.members().getFirst();
        var member = house.members().getLast();
        var alias = given.alias(house, "Lys 7", "1", "2", "3");
        var writer = Roles.HELPLINE_STAFF.contains(member.role()) ? member : counsellor;
        given.registered(house, writer, Talk.noting("...").with(alias).agreeing("..."));
        given.registered(house, writer, Talk.noting("...").about(given.theme(house, "sleep")));
        given.proposed(house, alias, "...");
        return house;
    }

    private static void look(Computer computer, Language language) {
        var page = computer.page();
        assertThat(page.title()).as("title of %s", page.url()).isNotBlank();
        assertThat(page.locator("main h1").count())
                .as("headings of %s", page.url())
                .isOne();
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language.code());
        assertThat(Words.foreign(page, language)).as("words on %s", page.url()).isEmpty();
        computer.everyWidth();
    }

    /** Where links on this page lead within the program. */
    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>) page.evaluate("""
                () => [...document.querySelectorAll('a[href]')]
                    .filter(link => link.origin === location.origin && !link.hasAttribute('download'))
                    .map(link => link.pathname + link.search)
                """);
    }

    /** The same for all pages that differ in what they show only. */
    private static String kind(String path) {
        return VALUE.matcher(ID.matcher(path).replaceAll("{id}")).replaceAll("=");
    }
}
