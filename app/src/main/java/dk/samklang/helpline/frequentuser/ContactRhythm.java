package dk.samklang.helpline.frequentuser;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * How contacts with one alias spread, on the organisation's clock. What is not there is nothing.
 *
 * @param total all of them together
 * @param counsellors how many different ones took them
 * @param weeks by Monday, the oldest first
 * @param channels the most used first
 */
public record ContactRhythm(
        ContactHistory.Extent total, int counsellors, List<Week> weeks, List<Block> blocks, List<Channel> channels) {

    public record Week(LocalDate monday, ContactHistory.Extent extent) {}

    /**
     * Two hours of a day of the week.
     *
     * @param hour when it begins: 0, 2, ... 22
     */
    public record Block(DayOfWeek day, int hour, int contacts) {}

    /** @param key message key of the channel */
    public record Channel(String key, int contacts) {}
}
