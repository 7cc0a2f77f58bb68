package dk.samklang.helpline.frequentuser;

import java.util.UUID;

/** An alias that counsellors know a frequent user by; points to no person. */
public record FrequentUserId(UUID value) {}
