/**
 * The register of everything that is kept (X-5, FB-7): each kind with its legal basis, its clock, how its rule last went
 * and when it runs next; what goes in the coming nights; running now; and what was deleted. Rooms that keep something by
 * name tell what theirs are called through {@link dk.samklang.register.LeavingSoon}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Retention register",
        allowedDependencies = {
            "platform.web",
            "platform.identity",
            "platform.ids",
            "platform.audit",
            "platform.retention",
            "organisation"
        })
package dk.samklang.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
