package dk.samklang.platform.identity;

import java.util.UUID;

/** A member of staff in one organisation, paid or not. */
public record StaffId(UUID value) {}
