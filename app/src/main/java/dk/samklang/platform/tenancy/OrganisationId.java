package dk.samklang.platform.tenancy;

import java.util.UUID;

/** Which organisation: the tenant that owns a row. */
public record OrganisationId(UUID value) {}
