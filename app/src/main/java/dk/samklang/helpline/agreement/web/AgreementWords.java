package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreed.AgreedTime;
import dk.samklang.helpline.agreed.Arranged;
import dk.samklang.helpline.agreed.ArrangementKind;
import dk.samklang.helpline.agreed.LimitPeriod;
import dk.samklang.helpline.agreement.Arrangement;
import dk.samklang.helpline.agreement.Measure;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.WeekPattern;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** How agreements and limits are put into words; each page says them alike. */
public final class AgreementWords {

    private AgreementWords() {}

    /** Such as: Monday 14:00 and Thursday 10:00, 20 minutes. */
    public static String summary(Frame frame, Arrangement one) {
        return summary(
                frame, one.terms().kind(), one.terms().times(), one.terms().measure());
    }

    public static String summary(Frame frame, Arranged one) {
        return summary(frame, one.kind(), one.times(), new Measure(one.minutes(), one.contacts(), one.period()));
    }

    private static String summary(Frame frame, ArrangementKind kind, List<AgreedTime> times, Measure measure) {
        var parts = new ArrayList<String>();
        switch (kind) {
            case FIXED_TIMES -> parts.add(upper(times(frame, times)));
            case NEXT_EACH_TIME -> parts.add(frame.say("agreement.summary.next-each-time"));
            case LIMIT -> {
                if (measure.contacts() != null) {
                    parts.add(frame.say(
                            "agreement.summary.limit." + Objects.requireNonNull(measure.period()), measure.contacts()));
                }
            }
        }
        if (measure.minutes() != null) {
            parts.add(frame.say("agreement.summary.minutes", measure.minutes()));
        }
        return String.join(" · ", parts);
    }

    static String times(Frame frame, List<AgreedTime> times) {
        return times.stream().map(time -> time(frame, time)).collect(Collectors.joining(", "));
    }

    public static String time(Frame frame, AgreedTime time) {
        return frame.say("agreement.time", WeekPattern.name(frame, time.day()), clock(frame, time.at()));
    }

    /** As it begins a line. */
    private static String upper(String words) {
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    public static String hour(Frame frame, DayOfWeek day, int hour) {
        return upper(time(frame, new AgreedTime(day, LocalTime.of(hour, 0))));
    }

    private static String clock(Frame frame, LocalTime at) {
        return "%02d%s%02d".formatted(at.getHour(), frame.lang().equals("da") ? "." : ":", at.getMinute());
    }

    /** Such as: 2 of 2 this week. */
    public static String reached(Frame frame, Arranged limit) {
        var measure = new Measure(limit.minutes(), limit.contacts(), limit.period());
        return counted(frame, measure, limit.counted());
    }

    public static String counted(Frame frame, Arrangement limit, int contacts) {
        return counted(frame, limit.terms().measure(), contacts);
    }

    private static String counted(Frame frame, Measure measure, int contacts) {
        return frame.say(
                "agreement.counted." + Objects.requireNonNullElse(measure.period(), LimitPeriod.WEEK),
                contacts,
                Objects.requireNonNullElse(measure.contacts(), 0));
    }

    /** The message key of where it stands on this day. */
    public static String status(Arrangement one, LocalDate today) {
        if (one.isEnded()) {
            return "agreement.status.ended";
        }
        if (one.isOver(today)) {
            return "agreement.status.over";
        }
        if (one.isProposed()) {
            return one.progress().approved() == null
                    ? "agreement.status.waits-for-house"
                    : "agreement.status.waits-for-caller";
        }
        return one.holds(today) ? "agreement.status.holds" : "agreement.status.begins";
    }

    /** How its badge looks; the words beside it say the same. */
    public static String look(Arrangement one, LocalDate today) {
        return switch (status(one, today)) {
            case "agreement.status.holds" -> "success";
            case "agreement.status.ended" -> "quiet";
            case "agreement.status.begins" -> "info";
            default -> "warning";
        };
    }

    /** When a conversation that began then is to be rounded off. */
    public static Instant end(Instant begun, int minutes) {
        return begun.plusSeconds(minutes * 60L);
    }
}
