package dk.samklang.platform.identity;

import java.util.Map;
import java.util.Set;

/**
 * What one room permits to whom, declared by that room as a bean.
 *
 * @param rolesByPermission for each permission of the room, the roles that hold it
 */
public record PermissionGrants(Map<String, Set<String>> rolesByPermission) {}
