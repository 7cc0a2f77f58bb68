package dk.samklang.platform.identity;

import java.time.Instant;

/**
 * A place where somebody is signed in.
 *
 * @param key names it in a form; not the secret that the browser holds
 * @param device which browser on which system; empty when it did not say
 */
public record OpenSession(String key, boolean thisOne, String device, Instant since, Instant lastUsed) {}
