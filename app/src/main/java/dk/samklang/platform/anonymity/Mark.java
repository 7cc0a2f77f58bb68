package dk.samklang.platform.anonymity;

import dk.samklang.anonymity.Finding;

/**
 * A finding in a field, and what the organisation has decided about its kind.
 *
 * @param blocked whether it cannot be saved; otherwise the writer may keep it
 * @param digest stands for this kind and these very words, so that the writer can answer without the words going round
 */
public record Mark(String field, Finding finding, boolean blocked, String digest) {}
