package dk.samklang.demo.story;

import dk.samklang.helpline.frequentuser.AgeBand;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;

/**
 * What people talk about, by hour and season: the night brings sleep and dark thoughts, the weekend violence and drink, the
 * end of the month money, exams the school, Christmas the family and those who are missed.
 */
final class Subjects {

    static final List<String> ALL = List.of(
            "loneliness",
            "anxiety",
            "depression",
            "sleep",
            "self-harm",
            "suicidal-thoughts",
            "family",
            "relationship",
            "violence",
            "abuse-of-substances",
            "finances",
            "work-and-school",
            "illness",
            "grief",
            "everyday");

    private static final double[] USUAL = {17, 13, 9, 6, 4, 5, 12, 12, 5, 5, 5, 8, 6, 5, 8};
    private static final double[] OTHER_PLACES = {10, 6, 3, 1};
    private static final double SECOND = 0.42;
    private static final double THIRD = 0.1;
    private static final double UNUSUAL = 0.14;

    private Subjects() {}

    static List<String> ofStranger(LocalDate day, int hour, AgeBand age, Chance chance) {
        var weights = weights(day, hour, age);
        var chosen = new LinkedHashSet<String>();
        chosen.add(ALL.get(chance.weighted(weights)));
        if (chance.happens(SECOND)) {
            chosen.add(ALL.get(chance.weighted(weights)));
        }
        if (chance.happens(THIRD)) {
            chosen.add(ALL.get(chance.weighted(weights)));
        }
        return List.copyOf(chosen);
    }

    /** Mostly their own, and now and then what the hour brings. */
    static List<String> of(Portrait portrait, LocalDate day, int hour, Chance chance) {
        var own = portrait.themes();
        var weights = new double[own.size()];
        for (var place = 0; place < weights.length; place++) {
            weights[place] = OTHER_PLACES[Math.min(place, OTHER_PLACES.length - 1)];
        }
        var chosen = new LinkedHashSet<String>();
        chosen.add(own.get(chance.weighted(weights)));
        if (chance.happens(SECOND)) {
            chosen.add(own.get(chance.weighted(weights)));
        }
        if (chance.happens(UNUSUAL)) {
            chosen.add(ALL.get(chance.weighted(weights(day, hour, portrait.age()))));
        }
        return List.copyOf(chosen);
    }

    private static double[] weights(LocalDate day, int hour, AgeBand age) {
        var weights = USUAL.clone();
        if (hour >= 22 || hour < 6) {
            scale(weights, 2.2, "sleep", "self-harm", "suicidal-thoughts", "anxiety");
            scale(weights, 0.3, "finances");
        }
        if (Rhythm.isWeekend(day)) {
            scale(weights, 1.6, "violence", "abuse-of-substances", "loneliness");
        }
        if (day.getDayOfMonth() > 24) {
            scale(weights, 1.9, "finances");
        }
        if (DanishDays.isChristmas(day)) {
            scale(weights, 1.8, "family", "grief", "loneliness");
        }
        if (age == AgeBand.UNDER_18 || age == AgeBand.FROM_18) {
            scale(weights, DanishDays.isExamTime(day) ? 3.4 : 1.8, "work-and-school");
            scale(weights, 1.8, "self-harm");
            scale(weights, 0.4, "grief", "illness", "finances");
        }
        return weights;
    }

    private static void scale(double[] weights, double by, String... themes) {
        for (var theme : themes) {
            weights[ALL.indexOf(theme)] *= by;
        }
    }
}
