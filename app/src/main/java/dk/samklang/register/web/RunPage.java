package dk.samklang.register.web;

import java.util.SortedMap;

/**
 * Asks once more before retention runs.
 *
 * @param due how many of each kind would go
 */
public record RunPage(SortedMap<String, Integer> due) {}
