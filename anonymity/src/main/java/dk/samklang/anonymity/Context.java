package dk.samklang.anonymity;

import java.util.regex.Pattern;

/** Words around a number that tell what it counts, and so what it is not. */
final class Context {

    private static final int NEAR = 28;

    /** Signs, blanks and the like between a word and what it is about; a case number has its year there too. */
    private static final int MOST_SIGNS = 9;

    private static final Pattern CASE = Pattern.compile(
            "(?:sag|sagen|sags ?nr|sagsnummer|sags-?id|jr|j\\. ?nr|journal ?nr|journalnummer|faktura|faktura ?nr"
                    + "|fakturanummer|ordre|ordre ?nr|ordrenummer|kunde ?nr|kundenummer|medlems ?nr|medlemsnummer|ref|reference|cvr|cvr[ -]?nr|ean"
                    + "|pakke|pakke ?nr|billet|billetnummer|booking|version|isbn|serienummer|serie ?nr|varenummer|vare ?nr|id|case|order|invoice)"
                    + "[.:#]{0,2} ?(?:nr\\.? ?|nummer ?)?[.:#]{0,2} ?(?:\\d{2,4}[-/])?$");

    private static final Pattern AMOUNT_BEFORE =
            Pattern.compile("(?:kr|dkk|eur|usd|[€$£]|beløb(?:et)?|beløbet på)[.:]? ?-?$");

    private static final Pattern UNIT_AFTER = Pattern.compile(
            "^(?:,\\d{1,2})? ?(?:,-|(?:kr|kroner|dkk|euro?|eur|kilo|kg|gram|g|km|m|cm|mm|meter|m2|kvm|liter|l"
                    + "|procent|pct|gange?|år|års|årig|årige|måneder|måned|mdr|uger|uge|dage|dag|døgn|timer|time|minutter|minut|min|sekunder|sek"
                    + "|stk|styk|mennesker|personer|børn|skridt|kalorier|kcal|visninger|følgere|point|ord|tegn|mio|mia|millioner|tusind|øre"
                    + "|samtaler|opkald|beskeder|piller|mg|ml|værelser|etager|trin|stop|afsnit|numre|elever|ansatte|medlemmer|rådgivere|gæster|øl|glas|genstande|kopper|cigaretter|smøger|sider|kapitler"
                    + "|times|years?|weeks?|days|hours?|minutes|people|pounds|steps)(?!\\p{L})|%|°)");

    private static final Pattern PHONE = Pattern.compile(
            "(?:tlf|tel|telefon|telefonen|telefonnr|telefonnummer|telefonnummeret|mobil|mobilen|mobilnr|mobilnummer|mob"
                    + "|ring|ringe|ringer|ringes|sms|skriv|nås|phone|mobile|call|whatsapp|mobilepay)"
                    + "\\.?:? {0,2}(?:(?:til|på|er|nummer|nr\\.?|ham|hende|dem|mig|mit|at|on)[:,]? ){0,3}\\(?$");

    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:konto|kontoen|konto ?nr|kontonummer|kontonummeret|bankkonto|lønkonto|nemkonto|reg|reg\\. ?nr|regnr|registreringsnummer|account)"
                    + "[.:]{0,2} ?(?:nr\\.?:? ?)?(?:(?:er|på|til|hedder)[:]? )?$");

    private static final Pattern BIRTH = Pattern.compile(
            "(?:født|foedt|fødte|fdt|f|fødselsdag|fødselsdagen|fødselsdato|fødselsdatoen|fødselstidspunkt|født på|fylder|fylder år"
                    + "|fyldte år|har fødselsdag|dob|born|birthday|date of birth|birth date)[.:]{0,2} ?(?:(?:er|den|d\\.?|på|i|on|is|the|nemlig|år)[:]? ?){0,3}$");

    private Context() {}

    static boolean isCase(Reading reading, int start) {
        return reaches(CASE, reading, start);
    }

    static boolean isAmount(Reading reading, int start, int end) {
        return reaches(AMOUNT_BEFORE, reading, start) || isCount(reading, end);
    }

    /** Whether a unit follows. */
    static boolean isCount(Reading reading, int end) {
        return UNIT_AFTER.matcher(reading.after(end, NEAR)).find();
    }

    static boolean isPhone(Reading reading, int start) {
        return reaches(PHONE, reading, start);
    }

    static boolean isBirth(Reading reading, int start) {
        return reaches(BIRTH, reading, start);
    }

    static boolean isAccount(Reading reading, int start) {
        return reaches(ACCOUNT, reading, start);
    }

    /** Whether a word of the pattern stands right before a place, as a word of its own. */
    static boolean reaches(Pattern words, Reading reading, int start) {
        var from = Math.max(0, start - NEAR);
        var letter = start - 1;
        while (letter >= from && start - letter <= MOST_SIGNS && !Character.isLetter(reading.at(letter))) {
            letter--;
        }
        if (letter < from || !Character.isLetter(reading.at(letter))) {
            return false;
        }
        var match = words.matcher(reading.lower());
        for (int place = letter; place >= from; place--) {
            var begins = Character.isLetter(reading.at(place)) && !Character.isLetter(reading.at(place - 1));
            if (begins && match.region(place, start).lookingAt()) {
                return true;
            }
        }
        return false;
    }
}
