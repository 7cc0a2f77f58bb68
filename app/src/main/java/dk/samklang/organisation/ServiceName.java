package dk.samklang.organisation;

import dk.samklang.platform.identity.ServiceId;

/** A service and what it is called. */
public record ServiceName(ServiceId id, String name) {}
