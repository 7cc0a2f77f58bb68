package dk.samklang.anonymity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Asks every recogniser and settles where they overlap. Safe for use by many at once. */
public final class AnonymityCheck {

    /** What is proven goes first, then the most serious, then the longest. */
    private static final Comparator<Finding> WEIGHT = Comparator.comparing(
                    (Finding finding) -> !finding.reason().isProven())
            .thenComparing(Finding::kind)
            .thenComparing(Comparator.comparingInt(Finding::length).reversed())
            .thenComparingInt(Finding::start);

    private final List<Recogniser> recognisers;

    public AnonymityCheck(List<Recogniser> recognisers) {
        this.recognisers = List.copyOf(recognisers);
    }

    /** The rules of this library, without anything trained. */
    public static AnonymityCheck byRules() {
        return new AnonymityCheck(List.of(
                new Numbers(
                        new CivilNumbers(),
                        new Accounts(),
                        new InternationalAccounts(),
                        new DanishPhones(),
                        new BirthDates(),
                        new NumberPlates()),
                new LooseCivilNumbers(),
                new ForeignPhones(),
                new MailAddresses(),
                new SpeltMailAddresses(),
                new StreetAddresses(),
                new WebAddresses(),
                new Postcodes()));
    }

    /**
     * What may identify somebody in a text, in the order of the text; findings do not overlap.
     *
     * @param today on the writer's calendar: tells a date of birth from an appointment
     */
    public List<Finding> check(String text, LocalDate today) {
        var reading = new Reading(text, today);
        var found = recognisers.stream()
                .flatMap(recogniser -> recogniser.find(reading).stream())
                .sorted(WEIGHT)
                .toList();
        var settled = new TreeMap<Integer, Finding>();
        found.stream().filter(finding -> isFree(settled, finding)).forEach(one -> settled.put(one.start(), one));
        return new ArrayList<>(settled.values());
    }

    private static boolean isFree(NavigableMap<Integer, Finding> settled, Finding finding) {
        var before = settled.lowerEntry(finding.end());
        return before == null || before.getValue().end() <= finding.start();
    }
}
