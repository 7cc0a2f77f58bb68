package dk.samklang.anonymity;

import static dk.samklang.anonymity.Writing.spaced;
import static dk.samklang.anonymity.Writing.two;
import static dk.samklang.anonymity.Writing.wide;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Invented numbers that lead to somebody, as people write them. */
final class NumberSpellings {

    static final int BIRTH_YEAR_FIRST = 1925;

    private final SplittableRandom random;

    NumberSpellings(SplittableRandom random) {
        this.random = random;
    }

    List<String> civilNumber() {
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

    List<String> phone() {
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

    List<String> account() {
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

    List<String> plate() {
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
}
