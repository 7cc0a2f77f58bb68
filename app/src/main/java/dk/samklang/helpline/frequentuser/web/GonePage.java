package dk.samklang.helpline.frequentuser.web;

import java.time.Instant;

/**
 * Says that a card was deleted; of what it said nothing is left to show.
 *
 * @param at when it was deleted
 */
public record GonePage(Instant at) {}
