package dk.samklang.platform.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The one registry of permissions: which roles hold which. */
@Component
public class Permissions {

    private final Map<String, Set<String>> rolesByPermission;

    /** @throws IllegalStateException when two rooms claim the same permission */
    Permissions(List<PermissionGrants> grants) {
        this.rolesByPermission = grants.stream()
                .flatMap(grant -> grant.rolesByPermission().entrySet().stream())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, entry -> Set.copyOf(entry.getValue())));
    }

    /** The roles that hold a permission; empty for one nobody declared. */
    public Set<String> rolesWith(String permission) {
        return rolesByPermission.getOrDefault(permission, Set.of());
    }

    public boolean isDeclared(String permission) {
        return rolesByPermission.containsKey(permission);
    }

    /** The permissions these roles hold together. */
    public Set<String> of(Set<String> roles) {
        return rolesByPermission.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(roles::contains))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
