package dk.samklang.anonymity;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Invented numbers, names and addresses in every spelling that people use, made from a seed. */
final class Spellings {

    private final NumberSpellings numbers;
    private final NameSpellings names;

    Spellings(long seed) {
        var random = new SplittableRandom(seed);
        this.numbers = new NumberSpellings(random);
        this.names = new NameSpellings(random);
    }

    Map<Kind, List<String>> all() {
        return Map.of(
                Kind.CPR, numbers.civilNumber(),
                Kind.PHONE, numbers.phone(),
                Kind.EMAIL, names.mail(),
                Kind.WEB, names.web(),
                Kind.ACCOUNT, numbers.account(),
                Kind.VEHICLE, numbers.plate(),
                Kind.ADDRESS, names.address(),
                Kind.PLACE, names.place(),
                Kind.BIRTH_DATE, names.birth());
    }
}
