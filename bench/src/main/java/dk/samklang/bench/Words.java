package dk.samklang.bench;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** What somebody might type: everyday words, without anything that could identify a person. */
final class Words {

    private static final List<String> PARTS = List.of(
            "ringer om aftenen og er meget alene",
            "taler om sin mor, som er flyttet på plejehjem",
            "har svært ved at sove og går rundt i lejligheden",
            "er bange for at gå ud og handle",
            "fortæller om en bog og om haven hos en nabo",
            "græder længe og bliver roligere, da vi taler om hunden",
            "vil gerne have et råd om kommunen og en ansøgning",
            "siger, at ingen forstår, og spørger, om vi må ringe igen",
            "har haft en god dag i værestedet og vil dele den",
            "er vred på lægen og på medicinen, som gør hende træt",
            "taler hurtigt om mange ting og skifter emne hele tiden",
            "har ikke spist i dag, og vi aftaler, at hun laver en kop te");
    private static final List<String> SINGLE =
            List.of("ensom", "hund", "søvn", "mor", "angst", "skole", "vred", "have", "kommunen", "bøger");
    private static final String LETTERS = "abefghklmnrst";
    private static final int SENTENCES = 3;

    private Words() {}

    static String note(Random random) {
        return random.ints(SENTENCES, 0, PARTS.size()).mapToObj(PARTS::get).collect(Collectors.joining(". "));
    }

    static String one(Random random) {
        return SINGLE.get(random.nextInt(SINGLE.size()));
    }

    /** The beginning of an alias. */
    static String alias(Random random) {
        return String.valueOf(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
}
