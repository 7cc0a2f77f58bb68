package dk.samklang.helpline.frequentuser;

import java.util.UUID;

/** A type on one helpline's own list. */
public record UserTypeId(UUID value) {}
