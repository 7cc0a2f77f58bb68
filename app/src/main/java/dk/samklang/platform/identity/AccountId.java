package dk.samklang.platform.identity;

import java.util.UUID;

/** A sign-in: one person, over all organisations. */
public record AccountId(UUID value) {}
