package dk.samklang.organisation;

import dk.samklang.platform.identity.ServiceId;

/** A helpline was founded; its rooms furnish themselves (starter lists, house rules) in the same transaction. */
public record HelplineFounded(ServiceId service) {}
