package dk.samklang.anonymity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;

/** Invented numbers, names and addresses in every spelling that people use, made from a seed. */
final class Spellings {

    static final int BIRTH_YEAR_FIRST = 1925;

    private static final List<String> NAMES =
            List.of("lone", "per.hansen", "m_larsen", "anna-sofie", "bo79", "søren.ø");
    private static final List<String> HOSTS = List.of("firma", "gmail", "min-skole", "kommunen", "hotmail");
    private static final List<String> STREETS = List.of(
            "Nørregade",
            "nørregade",
            "Egevej",
            "egevej",
            "Søndre Allé",
            "Store Torv",
            "Frederiks Allé",
            "Kirkestræde",
            "kirkestræde",
            "Lærkevænget",
            "lærkevænget",
            "H.C. Andersens Boulevard",
            "Vesterbrogade",
            "nørre gade",
            "Skt. Pauls Gade",
            "Åboulevarden",
            "norregade",
            "skovbrynsvej");
    private static final List<String> TOWNS = List.of(
            "8000 Aarhus C",
            "5000 Odense C",
            "9000 Aalborg",
            "DK-8000 Aarhus",
            "dk-2100 København Ø",
            "2300 København S",
            "7100 vejle",
            "4000 Roskilde",
            "6000 Kolding",
            "8960 Randers SØ",
            "0800 Høje Taastrup",
            "9990 Skagen",
            "5750 Ringe",
            "2000 Frederiksberg");
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");

    private final SplittableRandom random;

    Spellings(long seed) {
        this.random = new SplittableRandom(seed);
    }

    Map<Kind, List<String>> all() {
        return Map.of(
                Kind.CPR, civilNumber(),
                Kind.PHONE, phone(),
                Kind.EMAIL, mail(),
                Kind.WEB, web(),
                Kind.ACCOUNT, account(),
                Kind.VEHICLE, plate(),
                Kind.ADDRESS, address(),
                Kind.PLACE, List.of(any(TOWNS)),
                Kind.BIRTH_DATE, birth());
    }

    private List<String> civilNumber() {
        var year = random.nextInt(BIRTH_YEAR_FIRST, 2025);
        var month = random.nextInt(1, 13);
        var written = random.nextInt(1, CalendarDays.in(month, year) + 1) + (random.nextInt(10) == 0 ? 60 : 0);
        var d = two(written);
        var m = two(month);
        var y = two(year % 100);
        var s = "%04d".formatted(random.nextInt(10_000));
        var six = d + m + y;
        var spellings = new ArrayList<>(List.of(
                six + "-" + s,
                six + s,
                d + " " + m + " " + y + " " + s,
                d + "." + m + "." + y + "-" + s,
                six + " - " + s,
                d + "/" + m + "/" + y + " " + s,
                d + "/" + m + "-" + y + " " + s,
                six + "–" + s,
                six + "—" + s,
                six + " " + s,
                d + "-" + m + "-" + y + "-" + s,
                d + m + year + "-" + s,
                d + "." + m + "." + year + "-" + s,
                "cpr:" + six + "-" + s,
                "cpr" + six + s,
                "CPR-nr.: " + six + s,
                "cpr nummer " + six + " " + s,
                six + "\u00a0" + s,
                six + "\u200b-\u200b" + s,
                spaced(six + s, " "),
                spaced(six + s, "\u200b"),
                wide(six + "-" + s),
                d + m + " " + y + s,
                six + "/" + s,
                six + "." + s,
                six + "_" + s,
                six + "\n" + s,
                "(" + six + "-" + s + ")",
                six + "-" + s + ".",
                six + "-\u00ad" + s,
                six.substring(0, 3) + "\u0332" + six.substring(3) + s,
                d + "." + m + "." + y + "." + s,
                six + s + "og",
                six + " og " + s,
                six + "og" + s,
                six + " & " + s,
                six + "=" + s,
                six + " = " + s,
                six + "'" + s,
                six + ";" + s,
                six + "; " + s,
                six + "\\" + s,
                d + ";" + m + ";" + y + ";" + s,
                d + "'" + m + "'" + y + "'" + s,
                d + "=" + m + "=" + y + "=" + s,
                d + "\\" + m + "\\" + y + "-" + s,
                d + m + "-" + y + "-" + s.substring(0, 2) + "-" + s.substring(2),
                d + m + "-" + y + s.substring(0, 2) + "-" + s.substring(2),
                d + "-" + m + y + "-" + s,
                d + "-" + m + "-" + y + s.substring(0, 2) + "-" + s.substring(2),
                d + " " + m + "-" + y + "-" + s,
                d + " " + m + " " + y + "\u3164" + s,
                six + "\u2800" + s,
                d + "\u2800" + m + "\u3164" + y + "-" + s,
                (six + "-" + s).replace('0', 'O'),
                (six + s).replace('0', 'o')));
        if (year < 2024 && s.charAt(0) > '2') {
            spellings.add(d + "-" + m + "-" + y + " " + s.substring(0, 2) + "-" + s.substring(2));
            spellings.add(d + "." + m + "." + y + " " + s.substring(0, 2) + " " + s.substring(2));
        }
        if (written < 10 && month < 10) {
            spellings.add(written + "/" + month + "-" + y + " " + s);
        }
        return spellings;
    }

    private List<String> phone() {
        var n = Integer.toString(random.nextInt(30_000_000, 99_999_999) / 10 * 10 + random.nextInt(1, 10));
        var pairs = n.substring(0, 2) + " " + n.substring(2, 4) + " " + n.substring(4, 6) + " " + n.substring(6);
        var halves = n.substring(0, 4) + " " + n.substring(4);
        return List.of(
                n,
                pairs,
                halves,
                n.substring(0, 3) + " " + n.substring(3, 6) + " " + n.substring(6),
                n.substring(0, 3) + " " + n.substring(3),
                n.substring(0, 2) + " " + n.substring(2, 5) + " " + n.substring(5),
                "+45" + n,
                "+45 " + pairs,
                "0045 " + n,
                "0045" + n,
                "(+45) " + halves,
                "+45-" + n,
                "tlf. " + n,
                "tlf: " + pairs,
                "mobil " + halves,
                pairs.replace(' ', '-'),
                pairs.replace(' ', '.'),
                "mobilnr. " + n.substring(0, 5) + " " + n.substring(5),
                "ring på " + pairs,
                wide(n),
                pairs.replace(' ', '\u00a0'),
                spaced(n, "\u200b"),
                "+46 70 123 45 6" + random.nextInt(10),
                "+46 (0)70-123 45 67",
                "+49 30 90182" + random.nextInt(100, 999),
                "+47 41 23 45 6" + random.nextInt(10),
                "0046701234567",
                "+44 20 7946 0" + random.nextInt(100, 999),
                "+1 (212) 555-0" + random.nextInt(100, 199),
                "+48 512 345 678",
                "telefon 070-123 45 67");
    }

    private List<String> mail() {
        var name = any(NAMES);
        var host = any(HOSTS);
        return List.of(
                name + "@" + host + ".dk",
                name.toUpperCase(Locale.ROOT) + "@" + host + ".COM",
                name + " @ " + host + ".dk",
                name + " (at) " + host + " punktum dk",
                name + "(at)" + host + ".dk",
                name + " snabel-a " + host + ".dk",
                name + " snabela " + host + " punktum dk",
                name + "[at]" + host + "[dot]com",
                name + " at " + host + " punktum dk",
                name + " snabel a " + host + " dot com",
                name + "+blog@mail." + host + ".co.uk",
                name + "＠" + host + ".dk");
    }

    private List<String> web() {
        var host = any(HOSTS) + random.nextInt(100);
        return List.of(
                "https://www." + host + ".dk/om-os?x=1",
                "http://" + host + ".com",
                "www." + host + ".dk",
                host + ".dk",
                host + ".com/profil",
                "https://" + host + ".nu/side",
                "facebook.com/" + host,
                "instagram.com/" + host,
                "@" + host,
                "@" + host + "_x",
                "insta: " + host,
                "snapchat: " + host,
                "www." + host + ".se");
    }

    private List<String> account() {
        var bank = Integer.toString(random.nextInt(2100, 9999));
        var konto = Long.toString(random.nextLong(1_000_000_000L, 9_999_999_999L));
        konto = konto.substring(0, 2) + "99" + konto.substring(4);
        var seven = konto.substring(0, 7);
        return List.of(
                bank + " " + konto,
                bank + "-" + konto,
                "konto " + bank + " " + seven,
                "kontonr. " + bank + "-" + seven,
                "reg. " + bank + " konto " + seven,
                "reg.nr. " + bank + " kontonr. " + konto,
                "kontonummer: " + bank + konto,
                "reg " + bank + ", konto " + seven,
                iban(bank + konto),
                iban(bank + konto).replace(" ", ""),
                iban(bank + konto).toLowerCase(Locale.ROOT),
                bank + " " + seven,
                "konto " + seven);
    }

    private static String iban(String digits) {
        var rest = new java.math.BigInteger(digits + "132000")
                .mod(java.math.BigInteger.valueOf(97))
                .intValue();
        var code = "DK" + two(98 - rest) + digits;
        return code.replaceAll("(.{4})(?=.)", "$1 ");
    }

    private List<String> plate() {
        var letters = "" + (char) ('B' + random.nextInt(5)) + (char) ('S' + random.nextInt(5));
        var two = Integer.toString(random.nextInt(20, 99));
        var three = Integer.toString(random.nextInt(100, 999));
        return List.of(
                letters + " " + two + " " + three,
                letters + two + three,
                letters + " " + two + three,
                letters + "-" + two + "-" + three,
                "nummerplade " + letters.toLowerCase(Locale.ROOT) + " " + two + " " + three,
                "bilen " + letters.toLowerCase(Locale.ROOT) + two + three);
    }

    private List<String> address() {
        var street = any(STREETS);
        var number = random.nextInt(1, 300);
        return List.of(
                street + " " + number,
                street + " " + number + "B",
                street + " " + number + " b",
                street + " " + number + ", 2. tv",
                street + " " + number + " 3. th.",
                street + " " + number + ", st. mf",
                street + " " + number + ", 1. sal",
                street + " nr. " + number,
                street + number,
                street + "  " + number);
    }

    private List<String> birth() {
        var year = random.nextInt(1940, 2010);
        var month = random.nextInt(1, 13);
        var day = random.nextInt(1, 29);
        var name = MONTHS.get(month - 1);
        return List.of(
                "født " + day + "/" + month,
                "født d. " + day + "." + month + "." + year,
                "f. " + two(day) + two(month) + two(year % 100),
                day + "." + month + "." + year,
                two(day) + "-" + two(month) + "-" + year,
                day + "/" + month + " " + year,
                day + "/" + month + "-" + two(1940 + year % 50),
                "fødselsdag den " + day + ". " + name,
                day + ". " + name + " " + year,
                year + "-" + two(month) + "-" + two(day),
                "fødselsdato: " + two(day) + two(month) + year,
                "har fødselsdag " + day + "/" + month,
                "født den " + day + ". " + name.substring(0, 3) + ". " + year);
    }

    private <T> T any(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String two(int number) {
        return "%02d".formatted(number);
    }

    private static String spaced(String text, String between) {
        return String.join(between, text.split(""));
    }

    private static String wide(String text) {
        return text.chars()
                .map(c -> c >= '0' && c <= '9' ? c - '0' + '０' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
