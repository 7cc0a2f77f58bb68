package dk.samklang.platform.identity;

import org.jspecify.annotations.Nullable;

/** A role somebody holds, in one service or (where none is named) in the whole organisation. */
public record RoleInService(String role, @Nullable ServiceId service) {}
