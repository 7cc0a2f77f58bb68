package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.phrases.OfferedPhrase;

/**
 * One card of the panel.
 *
 * @param written whether it can be copied into a written conversation
 */
public record CardPart(OfferedPhrase phrase, boolean written) {}
