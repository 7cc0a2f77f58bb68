package dk.samklang.helpline.recognition;

import dk.samklang.helpline.conversation.LikelyCallers.Habit;
import dk.samklang.helpline.conversation.LikelyCallers.Reasons;
import dk.samklang.helpline.conversation.LikelyCallers.Suggestion;
import dk.samklang.helpline.frequentuser.FrequentUserId;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.helpline.houserules.ThemeName;
import dk.samklang.helpline.recognition.GatherEvidence.Detail;
import dk.samklang.helpline.recognition.Weigh.Likely;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says why somebody is suggested: only what truly spoke for them, the strongest first, and never much. */
@Component
class Explain {

    /** What speaks for somebody less than this (ln) is not worth a word. */
    private static final double WORTH_SAYING = 0.25;

    /** A word must be some three times as usual as for anybody to be quoted; everyday words come near it by chance. */
    private static final double WORTH_QUOTING = 0.6;

    private static final int MOST_WORDS = 3;
    private static final int MOST_THEMES = 2;

    /** From this share of the week on, a part of the day is somebody's usual one: an hour may lie just beside it. */
    private static final double THIS_PART = 0.3;

    /** From this share of a part of the day on, the weekday is named as well. */
    private static final double THIS_VERY_DAY = 0.33;

    private final GatherEvidence evidence;
    private final ListThemes themes;

    Explain(GatherEvidence evidence, ListThemes themes) {
        this.evidence = evidence;
        this.themes = themes;
    }

    List<Suggestion> explain(Question question, List<Likely> shown) {
        if (shown.isEmpty()) {
            return List.of();
        }
        var ids = shown.stream().map(Likely::alias).toList();
        Map<UUID, Detail> details = evidence.details(question.service(), ids).stream()
                .collect(Collectors.toMap(Detail::id, Function.identity()));
        var names = themes.named(question.heard().themes());
        return shown.stream()
                .filter(one -> details.containsKey(one.alias()))
                .map(one -> suggestion(question, one, details, names))
                .toList();
    }

    private static Suggestion suggestion(
            Question question, Likely one, Map<UUID, Detail> details, List<ThemeName> names) {
        var detail = details.get(one.alias());
        if (detail == null) {
            throw new IllegalArgumentException("There is no detail of " + one.alias());
        }
        return new Suggestion(
                new FrequentUserId(one.alias()),
                detail.alias(),
                reasons(question, one, detail, names),
                one.probability() >= question.weights().prominent());
    }

    private static Reasons reasons(Question question, Likely one, Detail detail, List<ThemeName> names) {
        var heard = question.heard();
        return new Reasons(
                habit(question, one, detail),
                themes(one, names),
                strongest(one.words(), WORTH_QUOTING, MOST_WORDS),
                speaks(one, Feature.GENDER) ? "frequentuser.gender." + heard.gender() : null,
                speaks(one, Feature.AGE) ? "frequentuser.age." + heard.ageBand() : null);
    }

    private static boolean speaks(Likely one, Feature feature) {
        return one.lifts().getOrDefault(feature, 0.0) >= WORTH_SAYING;
    }

    private static @Nullable Habit habit(Question question, Likely one, Detail detail) {
        var hour = question.startedIn();
        var channel = question.heard().channel();
        if (hour == null || !speaks(one, Feature.HOUR) || shareOf(hour.part(), detail.hours()) < THIS_PART) {
            return speaks(one, Feature.CHANNEL) ? new Habit(channel, null, null) : null;
        }
        return new Habit(
                channel, dayWorthNaming(hour, detail.hours()), hour.part().name());
    }

    private static double shareOf(HourOfWeek.PartOfDay part, List<Float> hours) {
        var all = 0.0;
        var own = 0.0;
        for (var number = 0; number < Math.min(HourOfWeek.WEEK, hours.size()); number++) {
            all += hours.get(number);
            own += new HourOfWeek(number).part() == part ? hours.get(number) : 0;
        }
        return all == 0 ? 0 : own / all;
    }

    private static @Nullable DayOfWeek dayWorthNaming(HourOfWeek hour, List<Float> hours) {
        var week = IntStream.range(0, Math.min(HourOfWeek.WEEK, hours.size()))
                .mapToObj(HourOfWeek::new)
                .filter(other -> other.part() == hour.part())
                .toList();
        var all = week.stream().mapToDouble(other -> hours.get(other.number())).sum();
        var day = week.stream()
                .filter(other -> other.day() == hour.day())
                .mapToDouble(other -> hours.get(other.number()))
                .sum();
        return day >= THIS_VERY_DAY * all ? hour.day() : null;
    }

    private static List<ThemeName> themes(Likely one, List<ThemeName> names) {
        var strong = strongest(one.themes(), WORTH_SAYING, MOST_THEMES);
        return names.stream()
                .filter(theme -> strong.contains(theme.id().value()))
                .toList();
    }

    private static <T extends Comparable<T>> List<T> strongest(Map<T, Double> lifts, double least, int most) {
        return lifts.entrySet().stream()
                .filter(lift -> lift.getValue() >= least)
                .sorted(Map.Entry.<T, Double>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .map(Map.Entry::getKey)
                .toList();
    }
}
