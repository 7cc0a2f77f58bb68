package dk.samklang.helpline.houserules.web;

import dk.samklang.helpline.houserules.HouseRules;
import dk.samklang.helpline.houserules.HouseRulesOverview;
import dk.samklang.helpline.houserules.web.HouseRulesPage.Days;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.Submission;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The numbers of the house rules as sent; where the sender takes the stored one instead, as stored. */
record HouseRulesForm(
        Submission form,
        int version,
        @Nullable Integer unlinkedText,
        @Nullable Integer correction,
        @Nullable Integer alias) {

    static final String UNLINKED_TEXT = "unlinkedTextDays";
    static final String CORRECTION = "correctionDays";
    static final String ALIAS = "aliasMonths";

    static HouseRulesForm read(Submission form, HouseRules stored) {
        return new HouseRulesForm(
                form,
                form.version("version"),
                days(form, UNLINKED_TEXT, stored.unlinkedTextDays()),
                days(form, CORRECTION, stored.correctionDays()),
                number(form, ALIAS, stored.aliasMonths(), HouseRules.FEWEST_MONTHS, HouseRules.MOST_MONTHS));
    }

    private static @Nullable Integer days(Submission form, String field, int stored) {
        return number(form, field, stored, HouseRules.FEWEST_DAYS, HouseRules.MOST_DAYS);
    }

    private static @Nullable Integer number(Submission form, String field, int stored, int least, int most) {
        if (form.all("take").contains(field)) {
            return stored;
        }
        form.required(field, 9);
        return form.number(field, least, most);
    }

    /** The rules wanted; empty where the form has errors. */
    Optional<HouseRules> rules(HouseRules stored) {
        return unlinkedText == null
                        || correction == null
                        || alias == null
                        || form.errors().any()
                ? Optional.empty()
                : Optional.of(new HouseRules(stored.service(), unlinkedText, correction, alias));
    }

    Days refused() {
        return numbers(version, List.of());
    }

    /** Beside what somebody else has saved meanwhile. */
    Days conflicting(HouseRulesOverview now) {
        var mine = refused();
        var differences = new ArrayList<Difference>();
        compare(differences, UNLINKED_TEXT, mine.unlinkedText(), now.rules().unlinkedTextDays());
        compare(differences, CORRECTION, mine.correction(), now.rules().correctionDays());
        compare(differences, ALIAS, mine.alias(), now.rules().aliasMonths());
        return numbers(now.version(), differences);
    }

    private Days numbers(int over, List<Difference> differences) {
        return new Days(
                text(unlinkedText, UNLINKED_TEXT),
                text(correction, CORRECTION),
                text(alias, ALIAS),
                over,
                form.errors(),
                differences);
    }

    private static void compare(List<Difference> found, String field, String mine, int theirs) {
        if (!mine.equals(String.valueOf(theirs))) {
            found.add(new Difference(field, "houserules.rules." + field, mine, String.valueOf(theirs)));
        }
    }

    private String text(@Nullable Integer read, String field) {
        return read == null ? form.text(field) : read.toString();
    }
}
