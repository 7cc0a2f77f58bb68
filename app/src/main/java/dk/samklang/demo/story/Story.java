package dk.samklang.demo.story;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * What a story is asked to be. The same story in the same house is always told in the same way, to the last identifier.
 *
 * @param seed another seed tells of other days
 * @param now when it ends; nothing happens after
 * @param years how long it is
 * @param conversations about how many there are in all
 * @param counsellors how many work here today; others have come and gone
 * @param aliases how many frequent, periodic and returning users are on the list today; about twice as many have left it
 * @param cast whose portraits, and which house's people
 */
public record Story(
        long seed, Instant now, ZoneId zone, int years, int conversations, int counsellors, int aliases, Cast cast) {

    /** The share of all contacts that the users with an alias make. */
    public static final double SHARE_OF_FREQUENT = 0.6;

    /** The users with an alias, as a share of all users. */
    public static final double FREQUENT_AMONG_USERS = 0.03;

    /** Days that words of unlinked conversations live: the house rule at first. */
    public static final int PASSING_DAYS = 7;

    /** Months without a contact after which an alias goes with its texts (guide A). */
    public static final int QUIET_MONTHS = 3;

    private static final int CONVERSATIONS_OF_ONE = 900;
    private static final int CONVERSATIONS_OF_ALIAS = 370;

    /** The helpline that the demo opens with. */
    public static Story ofHelpline(long seed, Instant now, ZoneId zone) {
        return new Story(seed, now, zone, 3, 22_000, 25, 60, Cast.HELPLINE);
    }

    /** The smaller one beside it. */
    public static Story ofNeighbour(long seed, Instant now, ZoneId zone) {
        return new Story(seed, now, zone, 1, 1_500, 6, 8, Cast.NEIGHBOUR);
    }

    /** A helpline with this much to do, and as many people as that takes: for measuring. */
    public static Story ofSize(int conversations, long seed, Instant now, ZoneId zone) {
        var counsellors = Math.max(25, conversations / CONVERSATIONS_OF_ONE / 3);
        var aliases = Math.max(60, conversations / CONVERSATIONS_OF_ALIAS);
        var cast = Cast.like("filled-" + conversations);
        return new Story(seed, now, zone, 3, conversations, counsellors, aliases, cast);
    }

    /** One of many small helplines beside it. */
    public static Story ofMany(int number, long seed, Instant now, ZoneId zone) {
        return new Story(seed + number, now, zone, 1, 300, 6, 8, Cast.beside("beside-" + number));
    }

    public LocalDate today() {
        return LocalDate.ofInstant(now, zone);
    }

    public LocalDate firstDay() {
        return today().minusYears(years);
    }

    /** Days of the story, today included. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(firstDay(), today()) + 1;
    }

    /** How far into the story a day is, from 0 to 1. */
    double progress(LocalDate day) {
        return ChronoUnit.DAYS.between(firstDay(), day) / (double) days();
    }

    Chance chance(String subject, long number) {
        return Chance.of(seed, subject, number);
    }
}
