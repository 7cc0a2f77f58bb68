package dk.samklang.walks;

import static dk.samklang.organisation.Roles.COUNSELLOR;
import static dk.samklang.organisation.Roles.HELPLINE_LEADER;
import static org.assertj.core.api.Assertions.assertThat;

import dk.samklang.testing.Answer;
import dk.samklang.testing.House;
import dk.samklang.testing.Houses;
import dk.samklang.testing.ProgramTest;
import dk.samklang.testing.Requirement;
import dk.samklang.testing.Visitor;
import dk.samklang.testing.Visitors;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Every form of the helpline: a text field is guarded in the page and by the server, or stands here with its reason. */
@ProgramTest
@Requirement(value = "FB-8", part = "rules")
class GuardedFormsTests {

    private static final String CPR = "010190-1234";
    private static final String TEXTS = "textarea, input[type=text], input[type=search], input:not([type])";

    /** Fields of forms that save, by the form's address without its id, and why they are free. */
    private static final Map<String, String> FREE = Map.ofEntries(
            Map.entry("/helpline/conversations duration", "a number of minutes"),
            Map.entry("/helpline/conversations/{id}/edit duration", "a number of minutes"),
            Map.entry("/helpline/frequent-users/search q", "words to look for, kept for the one who looks"),
            Map.entry("/helpline/frequent-users/{id}/use/pairs other", "an alias that is there already"),
            Map.entry("/helpline/settings/patterns often", "a number of conversations"),
            Map.entry("/helpline/settings/patterns months", "a number of months"),
            Map.entry("/helpline/settings/patterns pauseWeeks", "a number of weeks"),
            Map.entry("/helpline/agreements minutes", "a number of minutes"),
            Map.entry("/helpline/agreements/{id}/edit minutes", "a number of minutes"),
            Map.entry("/helpline/settings/agreements months", "a number of months"),
            Map.entry("/helpline/settings/agreements quietWeeks", "a number of weeks"),
            Map.entry("/helpline/settings/agreements minutes", "a number of minutes"),
            Map.entry("/helpline/agreements contacts", "a number of conversations"),
            Map.entry("/sign-in username", "the writer's own name"),
            Map.entry("/sign-in code", "six digits from the writer's own telephone"),
            Map.entry("/helpline/settings unlinkedTextDays", "a number of days"),
            Map.entry("/helpline/settings aliasMonths", "a number of months"),
            Map.entry("/helpline/settings correctionDays", "a number of days"),
            Map.entry("/helpline/referrals name", "the public name of an organisation"),
            Map.entry("/helpline/referrals/{id} name", "the public name of an organisation"),
            Map.entry("/helpline/referrals offers", "what an organisation says of itself"),
            Map.entry("/helpline/referrals/{id} offers", "what an organisation says of itself"),
            Map.entry("/helpline/referrals audience", "what an organisation says of itself"),
            Map.entry("/helpline/referrals/{id} audience", "what an organisation says of itself"),
            Map.entry("/helpline/referrals area", "where an organisation works"),
            Map.entry("/helpline/referrals/{id} area", "where an organisation works"),
            Map.entry("/helpline/referrals openingHours", "when an organisation is open"),
            Map.entry("/helpline/referrals/{id} openingHours", "when an organisation is open"),
            Map.entry("/helpline/referrals phone", "an organisation's public telephone number"),
            Map.entry("/helpline/referrals/{id} phone", "an organisation's public telephone number"),
            Map.entry("/helpline/referrals web", "an organisation's website"),
            Map.entry("/helpline/referrals/{id} web", "an organisation's website"),
            Map.entry("/helpline/referrals/months months", "a number of months"),
            Map.entry("/trail/controls/size size", "a number of readings"),
            Map.entry(
                    "/trail/controls/{id} note-1",
                    "the auditor's own note on a colleague's reading; of a caller it knows an id alone"));

    @Autowired
    private ApplicationContext program;

    @Autowired
    private Houses houses;

    @Autowired
    private Visitors visitors;

    /** A text field of a form that saves something. */
    private record Field(String page, String action, Element element) {

        String key() {
            return action.replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "{id}") + " " + element.attr("name");
        }

        boolean isGuarded() {
            return element.hasAttr("data-anonymous");
        }
    }

    @Test
    void everyTextFieldOfTheHelplineIsGuardedOrExplained() {
        var house = houses.found(COUNSELLOR, HELPLINE_LEADER);
        var fixtures = Fixtures.in(program, house);

        var open = new TreeSet<String>();
        people(house)
                .forEach(person -> fields(person, fixtures).stream()
                        .filter(field -> !field.isGuarded() && !FREE.containsKey(field.key()))
                        .forEach(field -> open.add(field.key())));

        assertThat(open).isEmpty();
    }

    @Test
    void theServerRefusesACprNumberInEveryGuardedField() {
        var house = houses.found(COUNSELLOR, HELPLINE_LEADER);
        var fixtures = Fixtures.in(program, house);
        var tried = new TreeSet<String>();

        people(house)
                .forEach(person -> fields(person, fixtures).stream()
                        .filter(Field::isGuarded)
                        .forEach(field -> {
                            tried.add(field.key());
                            var answer = sent(person, field);
                            assertThat(answer.status())
                                    .as("%s on %s", field.key(), field.page())
                                    .isEqualTo(422);
                            assertThat(answer.page()
                                            .getElementById(field.element().attr("name") + "-error"))
                                    .as("what is said at %s", field.key())
                                    .isNotNull();
                        }));

        assertThat(tried).hasSizeGreaterThan(10);
    }

    private List<Visitor> people(House house) {
        return Stream.of(COUNSELLOR, HELPLINE_LEADER)
                .map(role -> visitors.signedIn(house.member(role)))
                .toList();
    }

    private List<Field> fields(Visitor person, Fixtures fixtures) {
        return Routes.of(program).stream()
                .filter(route -> route.reads() && route.pattern().startsWith("/helpline"))
                .map(route -> route.hasVariable() ? route.with(fixtures.idFor(route)) : route.pattern())
                .flatMap(path -> fieldsOf(path, person.get(path)).stream())
                .toList();
    }

    private static List<Field> fieldsOf(String path, Answer answer) {
        return answer.status() != 200
                ? List.of()
                : answer.page().select(TEXTS).stream()
                        .map(field -> new Field(path, action(answer, field), field))
                        .filter(field -> !field.action().isEmpty())
                        .toList();
    }

    /** Where the field's form saves to; empty for forms that only search. */
    private static String action(Answer answer, Element field) {
        var form = form(answer, field);
        return form != null && form.attr("method").equalsIgnoreCase("post") ? form.attr("action") : "";
    }

    private static @Nullable Element form(Answer answer, Element field) {
        return field.hasAttr("form") ? answer.page().getElementById(field.attr("form")) : field.closest("form");
    }

    /** The form as the page has it, with a CPR number in one field and something harmless where something must be. */
    private static Answer sent(Visitor person, Field field) {
        var page = person.get(field.page());
        var form = Objects.requireNonNull(
                field.element().hasAttr("form")
                        ? page.page().getElementById(field.element().attr("form"))
                        : page.page().selectFirst("form[action=\"" + field.action() + "\"]"));
        var values = new ArrayList<Visitor.Field>();
        var name = field.element().attr("name");
        form.select("input[type=hidden]")
                .forEach(hidden -> values.add(Visitor.field(hidden.attr("name"), hidden.val())));
        page.page()
                .select("input[type=time], input[type=date]")
                .forEach(at -> values.add(Visitor.field(at.attr("name"), at.val())));
        if (form.selectFirst("[name=alias]") != null && !name.equals("alias")) {
            values.add(Visitor.field("alias", "Månen " + System.nanoTime()));
        }
        if (form.selectFirst("[name=name]") != null && !name.equals("name")) {
            values.add(Visitor.field("name", "Prøve " + System.nanoTime()));
        }
        if (form.selectFirst("[name=words]") != null && !name.equals("words")) {
            values.add(Visitor.field("words", "Prøve"));
        }
        if (name.equals("aliasSearch")) {
            values.add(Visitor.field("frequentUser", "new"));
        }
        if (form.selectFirst("[name=quietWeeks]") != null) {
            values.add(Visitor.field("months", "3"));
            values.add(Visitor.field("quietWeeks", "12"));
        }
        if (form.selectFirst("[name=otherOffer]") != null) {
            values.add(Visitor.field("otherOffer", "NO"));
        }
        if (form.selectFirst("[name=keeping]") != null) {
            values.addAll(List.of(
                    Visitor.field("keeping", "UNSURE"),
                    Visitor.field("treatment", "NO"),
                    Visitor.field("kind", "NEXT_EACH_TIME"),
                    Visitor.field("minutes", "20")));
        }
        if (form.selectFirst("[name=keepingWords]") != null && !name.equals("wording")) {
            values.add(Visitor.field("wording", "Vi taler sammen igen."));
        }
        values.add(Visitor.field("duration", "10"));
        values.add(Visitor.field(name, CPR));
        return person.post(field.action(), values.toArray(Visitor.Field[]::new));
    }
}
