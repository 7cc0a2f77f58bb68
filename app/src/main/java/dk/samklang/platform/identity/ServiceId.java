package dk.samklang.platform.identity;

import java.util.UUID;

/** One of an organisation's services: a helpline, a team, a residence. */
public record ServiceId(UUID value) {}
