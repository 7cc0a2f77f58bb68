package dk.samklang.anonymity;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnonymityCheckTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final AnonymityCheck check = AnonymityCheck.byRules();

    @Test
    void saysWhereInTheTextAsItWasGiven() {
        var text = "Søren\u0301 sagde 👋 0\u200b10190-\u00ad1234 og lo.";

        var found = check.check(text, TODAY);

        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.kind()).isEqualTo(Kind.CPR);
            assertThat(text.substring(one.start(), one.end())).isEqualTo("0\u200b10190-\u00ad1234");
        });
    }

    @Test
    void findsTheSameWhicheverWayLettersAreComposed() {
        var composed = "Bor på Nørregade 12, 8000 Århus C, født d. 3. maj 1974, åse@blåbær.dk";
        var decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);

        assertThat(check.check(decomposed, TODAY).stream().map(Finding::kind))
                .isEqualTo(
                        check.check(composed, TODAY).stream().map(Finding::kind).toList())
                .containsExactly(Kind.ADDRESS, Kind.PLACE, Kind.BIRTH_DATE, Kind.EMAIL);
    }

    @ParameterizedTest
    @CsvSource({
        "290200-1234, true",
        "290200-5234, true",
        "290204-1234, true",
        "290201-1234, false",
        "290201-5234, false",
        "890204-1234, true",
        "910190-1234, true",
        "920190-1234, false",
        "610190-1234, true",
        "600190-1234, false",
        "310490-1234, false",
        "300490-1234, true",
        "29021900-1234, false",
        "29022000-1234, true"
    })
    void takesADateForOneByTheCalendarAlone(String number, boolean isOne) {
        assertThat(kinds(number).contains(Kind.CPR)).isEqualTo(isOne);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0707614285", "0707614286", "010190-1111", "311299-9999"})
    void needsNoCheckDigit(String number) {
        assertThat(kinds(number)).containsExactly(Kind.CPR);
    }

    @Test
    void settlesOverlapsForTheMostSerious() {
        assertThat(kinds("Skriv til 010190-1234@firma.dk")).contains(Kind.CPR).doesNotContain(Kind.EMAIL);
        assertThat(kinds("Skriv til 12345678@firma.dk")).containsExactly(Kind.EMAIL);
        assertThat(kinds("født 010190-1234")).containsExactly(Kind.CPR);
        assertThat(kinds("DK50 0040 0440 1162 43")).containsExactly(Kind.ACCOUNT);
    }

    @ParameterizedTest
    @CsvSource({"født 22.11.1986, 40", "født 23.11.1986, 39", "født d. 3. maj 1974, 52", "f. 030574, 52", "født 3/5,"})
    void knowsTheAgeWhereAYearIsWritten(String text, Integer age) {
        assertThat(check.check(text, TODAY)).extracting(Finding::age).containsExactly(age);
    }

    @Test
    void tellsABirthFromAnAppointmentByItsYear() {
        assertThat(kinds("24.12.2026")).isEmpty();
        assertThat(kinds("24.12.2025")).isEmpty();
        assertThat(kinds("24.12.1985")).containsExactly(Kind.BIRTH_DATE);
        assertThat(kinds("fødselsdag 24/12")).containsExactly(Kind.BIRTH_DATE);
    }

    @Test
    void findsAFloorOnlyWithItsStreet() {
        assertThat(check.check("Bor Nørregade 12, 2. tv og ser 3. tv-avis", TODAY))
                .singleElement()
                .satisfies(one -> assertThat(one.end()).isEqualTo("Bor Nørregade 12, 2. tv".length()));
    }

    @Test
    void letsAnotherRecogniserJoin() {
        Recogniser anna = reading -> List.of(reading.finding(
                Reason.HANDLE, reading.plain().indexOf("Anna"), reading.plain().length()));

        var found = new AnonymityCheck(List.of(anna)).check("Hun hedder Anna", TODAY);

        assertThat(found).containsExactly(new Finding(Kind.WEB, 11, 15, Reason.HANDLE, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Ring på (20) 12 34 56 i aften, (20) 12 34 56",
        "Hun bor i 2100 København Ø med sin søn, 2100 København Ø",
        "fra 8000 århus c, 8000 århus c",
        "fra 5230 Odense Mølleby, 5230 Odense"
    })
    void coversTheWholeOfIt(String text, String covered) {
        assertThat(check.check(text, TODAY))
                .extracting(one -> text.substring(one.start(), one.end()))
                .containsExactly(covered);
    }

    @Test
    void findsNothingInNothing() {
        assertThat(check.check("", TODAY)).isEmpty();
        assertThat(check.check("\u200b\u0301 ", TODAY)).isEmpty();
    }

    private List<Kind> kinds(String text) {
        return check.check(text, TODAY).stream().map(Finding::kind).toList();
    }
}
