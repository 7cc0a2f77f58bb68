package dk.samklang.helpline.recognition;

import dk.samklang.helpline.conversation.Channel;
import dk.samklang.helpline.frequentuser.AgeBand;
import dk.samklang.helpline.frequentuser.Gender;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an alias usually is like, counted up from its card and its latest contacts: gender and age as noted, channel, and
 * hour of the week. Each contact counts for one, spread over neighbouring bands and hours.
 */
final class Habits {

    /** The places of what is counted, in the order it is stored; what is unknown is not counted. */
    static final List<Gender> GENDERS = List.of(Gender.FEMALE, Gender.MALE, Gender.OTHER);

    static final List<AgeBand> AGES = List.of(
            AgeBand.UNDER_18, AgeBand.FROM_18, AgeBand.FROM_30, AgeBand.FROM_40, AgeBand.FROM_50, AgeBand.FROM_65);

    static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.CHAT, Channel.TEXT_MESSAGE, Channel.EMAIL);

    private static final int OTHER_DAYS = 6;

    private final float[] genders = new float[GENDERS.size() + 1];
    private final float[] ages = new float[AGES.size() + 1];
    private final float[] channels = new float[CHANNELS.size()];
    private final float[] hours = new float[HourOfWeek.WEEK];
    private @Nullable Instant last;
    private int contacts;
    private double recent;

    /** What is known from the card counts like some conversations. */
    Habits(Gender gender, AgeBand age) {
        note(gender, Weights.CARD);
        note(age, Weights.CARD);
    }

    /** Contacts come newest first, so that those long ago count less for how often somebody is in touch now. */
    void add(Gender gender, AgeBand age, Channel channel, Instant at, ZoneId zone) {
        if (last == null) {
            last = at;
        }
        contacts++;
        recent += Math.pow(2, -days(at, last) / Weights.HALF_LIFE_DAYS);
        note(gender, 1);
        note(age, 1);
        channels[CHANNELS.indexOf(channel)]++;
        note(HourOfWeek.of(at, zone));
    }

    /** The last place holds how many were known at all. */
    private void note(Gender gender, float weight) {
        if (GENDERS.contains(gender)) {
            genders[GENDERS.indexOf(gender)] += weight;
            genders[GENDERS.size()] += weight;
        }
    }

    private void note(AgeBand age, float weight) {
        var own = AGES.indexOf(age);
        if (own < 0) {
            return;
        }
        var spread = weight * (float) Weights.NEIGHBOUR_AGE;
        ages[own] += weight - 2 * spread;
        ages[Math.max(0, own - 1)] += spread;
        ages[Math.min(AGES.size() - 1, own + 1)] += spread;
        ages[AGES.size()] += weight;
    }

    private void note(HourOfWeek hour) {
        for (var apart = -2; apart <= 2; apart++) {
            hours[hour.plus(0, apart).number()] +=
                    Weights.SAME_DAY.get(Math.abs(apart)).floatValue();
            for (var day = 1; day <= OTHER_DAYS; day++) {
                hours[hour.plus(day, apart).number()] +=
                        Weights.OTHER_DAYS.get(Math.abs(apart)).floatValue() / OTHER_DAYS;
            }
        }
    }

    private static double days(Instant earlier, Instant later) {
        return Duration.between(earlier, later).toMinutes()
                / (double) Duration.ofDays(1).toMinutes();
    }

    int contacts() {
        return contacts;
    }

    double recent() {
        return recent;
    }

    @Nullable
    Instant last() {
        return last;
    }

    float[] genders() {
        return genders.clone();
    }

    float[] ages() {
        return ages.clone();
    }

    float[] channels() {
        return channels.clone();
    }

    float[] hours() {
        return hours.clone();
    }
}
