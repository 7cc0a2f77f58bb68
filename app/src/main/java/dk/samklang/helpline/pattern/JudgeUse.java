package dk.samklang.helpline.pattern;

import dk.samklang.helpline.frequentuser.CardUse.Reasons;
import dk.samklang.helpline.frequentuser.CardUse.Why;
import dk.samklang.helpline.frequentuser.UsePattern;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells the guide's three ways of using a helpline apart (FB-1). Contacts fall into stretches, where a pause longer than
 * the house allows ends one. A stretch that is busy and long makes somebody a frequent user if little moves; a busy one
 * alone that is short, a periodic user; several stretches, or few contacts over a long time, that move something, one who
 * returns. What does not fit, or cannot be seen yet, is left unclear: a person decides in any case.
 */
final class JudgeUse {

    /** How far back contacts count. */
    static final int MONTHS_BACK = 24;

    private static final int FEWEST_CONTACTS = 6;
    private static final int FEWEST_JUDGED = 3;

    /** Progression is judged by many, and not alike: nearly all is as good as all. */
    private static final double NEARLY_ALL = 0.7;

    private static final int FOUR_WEEKS = 28;

    private final List<DayOfContacts> days;
    private final PatternRules rules;
    private final List<Stretch> stretches;

    private JudgeUse(List<DayOfContacts> days, PatternRules rules) {
        this.days = days;
        this.rules = rules;
        this.stretches = stretches(days, rules.pauseWeeks() * 7);
    }

    /** @param suggested what the contacts look like */
    record Judgement(UsePattern suggested, Reasons reasons) {}

    /** @param days in order, each at most once */
    static Judgement of(List<DayOfContacts> days, PatternRules rules) {
        return new JudgeUse(days, rules).judgement();
    }

    private Judgement judgement() {
        var why = why();
        var pattern = switch (why) {
            case OFTEN_LONG_UNMOVED -> UsePattern.FREQUENT;
            case OFTEN_FOR_A_SHORT_TIME -> UsePattern.PERIODIC;
            case COMES_BACK, OFTEN_LONG_AND_MOVED -> UsePattern.RETURNING;
            case TOO_FEW_CONTACTS, TOO_FEW_JUDGED, NOTHING_FITS -> UsePattern.UNCLEAR;
        };
        return new Judgement(pattern, reasons(why));
    }

    private Why why() {
        if (contacts() < FEWEST_CONTACTS) {
            return Why.TOO_FEW_CONTACTS;
        }
        if (stretches.stream().anyMatch(this::isBusyAndLong)) {
            return judged() < FEWEST_JUDGED
                    ? Why.TOO_FEW_JUDGED
                    : movesLittle() ? Why.OFTEN_LONG_UNMOVED : Why.OFTEN_LONG_AND_MOVED;
        }
        if (stretches.size() == 1 && isBusy(stretches.getFirst())) {
            return Why.OFTEN_FOR_A_SHORT_TIME;
        }
        return returns();
    }

    private Why returns() {
        var comesBack = stretches.size() > 1 || isLong(stretches.getFirst());
        if (!comesBack) {
            return Why.NOTHING_FITS;
        }
        if (judged() < FEWEST_JUDGED) {
            return Why.TOO_FEW_JUDGED;
        }
        return movesLittle() ? Why.NOTHING_FITS : Why.COMES_BACK;
    }

    private boolean isBusyAndLong(Stretch stretch) {
        return isBusy(stretch) && isLong(stretch);
    }

    private boolean isLong(Stretch stretch) {
        return stretch.first().plusMonths(rules.months()).isBefore(stretch.last());
    }

    private boolean isBusy(Stretch stretch) {
        var length = Math.max(FOUR_WEEKS, ChronoUnit.DAYS.between(stretch.first(), stretch.last()) + 1);
        return stretch.contacts() * (double) FOUR_WEEKS / length >= rules.often();
    }

    private boolean movesLittle() {
        return unmoved() >= NEARLY_ALL * judged();
    }

    private Reasons reasons(Why why) {
        return new Reasons(
                contacts(),
                days.isEmpty() ? null : days.getFirst().day(),
                days.isEmpty() ? null : days.getLast().day(),
                longestPause(),
                judged(),
                unmoved(),
                why);
    }

    private int contacts() {
        return days.stream().mapToInt(DayOfContacts::contacts).sum();
    }

    private int judged() {
        return days.stream().mapToInt(DayOfContacts::judged).sum();
    }

    private int unmoved() {
        return days.stream().mapToInt(DayOfContacts::unmoved).sum();
    }

    private int longestPause() {
        var longest = 0L;
        for (var place = 1; place < days.size(); place++) {
            longest = Math.max(longest, pause(days, place));
        }
        return (int) longest;
    }

    private static long pause(List<DayOfContacts> days, int place) {
        return ChronoUnit.DAYS.between(
                days.get(place - 1).day(), days.get(place).day());
    }

    private static List<Stretch> stretches(List<DayOfContacts> days, int longest) {
        var found = new ArrayList<Stretch>();
        for (var place = 0; place < days.size(); place++) {
            var day = days.get(place);
            if (place == 0 || pause(days, place) > longest) {
                found.add(new Stretch(day.day(), day.day(), day.contacts()));
            } else {
                found.add(found.removeLast().with(day));
            }
        }
        return found;
    }

    /** Contacts without a long pause between them. */
    private record Stretch(LocalDate first, LocalDate last, int contacts) {

        private Stretch with(DayOfContacts day) {
            return new Stretch(first, day.day(), contacts + day.contacts());
        }
    }
}
