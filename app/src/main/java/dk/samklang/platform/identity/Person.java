package dk.samklang.platform.identity;

import java.time.ZoneId;
import java.util.List;

/**
 * What an organisation knows of one of its people when they come in.
 *
 * @param zone the time zone in which the organisation reads the clock
 */
public record Person(
        AccountId account,
        StaffId staff,
        String name,
        String organisationName,
        String accent,
        ZoneId zone,
        List<RoleInService> roles) {}
