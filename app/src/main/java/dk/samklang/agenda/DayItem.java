package dk.samklang.agenda;

import java.time.Instant;
import java.util.List;

/**
 * One line of a day.
 *
 * @param key what it is, by message key with arguments
 * @param at when it was, or will be
 */
public record DayItem(String path, String key, List<Object> args, Instant at) {}
