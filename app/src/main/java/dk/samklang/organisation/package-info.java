/**
 * Organisations, their services and the people who work there. The first room above the platform: it tells
 * sign-in who works where, and everyone else which helplines there are.
 */
@NullMarked
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {
            "platform.web",
            "platform.tenancy",
            "platform.ids",
            "platform.identity",
            "platform.audit",
            "platform.database"
        })
package dk.samklang.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
