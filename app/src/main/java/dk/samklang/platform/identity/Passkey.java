package dk.samklang.platform.identity;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A passkey as its owner knows it.
 *
 * @param name which browser on which system it was made with
 */
public record Passkey(
        String id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}
