package dk.samklang.helpline.recognition;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How what was heard compares with what one alias usually is like.
 *
 * @param recent contacts of late, those longer before the last one counting less
 * @param documents conversations its words are drawn from
 * @param gender in how many of its contacts the gender heard was noted
 * @param genders in how many any was
 * @param hour how much of its contacts falls on the hour heard
 * @param themes how much the themes heard speak for it, where it has them: a sum of logarithms
 * @param words the same for words
 */
record Evidence(
        UUID alias,
        int contacts,
        double recent,
        @Nullable Instant lastContact,
        double documents,
        double gender,
        double genders,
        double age,
        double ages,
        double channel,
        double hour,
        double themes,
        double words) {}
