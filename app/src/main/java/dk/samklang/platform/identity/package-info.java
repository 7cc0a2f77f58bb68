/**
 * Who is there and what they may do: accounts, sign-in, sessions, permissions. Rooms above declare which
 * roles hold their permissions ({@link dk.samklang.platform.identity.PermissionGrants}) and which sections they add to
 * the header; what an organisation knows of its people comes in through {@link dk.samklang.platform.identity.Directory}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {
            "platform.web",
            "platform.tenancy",
            "platform.ids",
            "platform.retention",
            "platform.erasure",
            "platform.database",
            "platform.secrets"
        })
package dk.samklang.platform.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
