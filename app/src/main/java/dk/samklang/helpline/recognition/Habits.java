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

    static final List<Gender> GENDERS = List.of(Gender.FEMALE, Gender.MALE, Gender.OTHER);

    static final List<AgeBand> AGES = List.of(
            AgeBand.UNDER_18, AgeBand.FROM_18, AgeBand.FROM_30, AgeBand.FROM_40, AgeBand.FROM_50, AgeBand.FROM_65);

    static final List<Channel> CHANNELS = List.of(Channel.PHONE, Channel.CHAT, Channel.TEXT_MESSAGE, Channel.EMAIL);

    /** Where it stands how many had a gender noted at all, and how many an age; places count from one. */
    static final int ALL_GENDERS = GENDERS.size() + 1;

    static final int ALL_AGES = ALL_GENDERS + AGES.size() + 1;

    static final int FIRST_HOUR = ALL_AGES + CHANNELS.size() + 1;

    private static final int OTHER_DAYS = 6;

    private final float[] counted = new float[FIRST_HOUR - 1 + HourOfWeek.WEEK];
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
        count(place(channel), 1);
        note(HourOfWeek.of(at, zone));
    }

    /** Where in what is counted a gender stands that may be known. */
    static int place(Gender gender) {
        return GENDERS.indexOf(gender) + 1;
    }

    static int place(AgeBand age) {
        return ALL_GENDERS + AGES.indexOf(age) + 1;
    }

    static int place(Channel channel) {
        return ALL_AGES + CHANNELS.indexOf(channel) + 1;
    }

    static int place(HourOfWeek hour) {
        return FIRST_HOUR + hour.number();
    }

    private void count(int place, double weight) {
        counted[place - 1] += (float) weight;
    }

    private void note(Gender gender, float weight) {
        if (GENDERS.contains(gender)) {
            count(place(gender), weight);
            count(ALL_GENDERS, weight);
        }
    }

    private void note(AgeBand age, float weight) {
        var own = AGES.indexOf(age);
        if (own < 0) {
            return;
        }
        var spread = weight * Weights.NEIGHBOUR_AGE;
        count(place(age), weight - 2 * spread);
        count(place(AGES.get(Math.max(0, own - 1))), spread);
        count(place(AGES.get(Math.min(AGES.size() - 1, own + 1))), spread);
        count(ALL_AGES, weight);
    }

    private void note(HourOfWeek hour) {
        for (var apart = -2; apart <= 2; apart++) {
            count(place(hour.plus(0, apart)), Weights.SAME_DAY.get(Math.abs(apart)));
            for (var day = 1; day <= OTHER_DAYS; day++) {
                count(place(hour.plus(day, apart)), Weights.OTHER_DAYS.get(Math.abs(apart)) / OTHER_DAYS);
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

    /** All that is counted, in the order it is stored: genders, ages, channels, hours of the week. */
    float[] counted() {
        return counted.clone();
    }
}
