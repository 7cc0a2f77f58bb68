package dk.samklang.demo.story;

import dk.samklang.helpline.frequentuser.FrequentUserDetails;
import java.time.Instant;
import java.util.UUID;

/** An alias on the list, with who put it there and when. */
public record Alias(UUID id, FrequentUserDetails details, UUID createdBy, Instant createdAt) {}
