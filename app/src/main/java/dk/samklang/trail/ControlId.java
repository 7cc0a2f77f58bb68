package dk.samklang.trail;

import java.util.UUID;

/** Which sample control. */
public record ControlId(UUID value) {}
