/**
 * Unfinished forms, kept on the server as one types (X-9, part drafts). A draft is seen by its writer alone, on any
 * machine; two windows that write the same draft are told of each other instead of one silently winning.
 */
@NullMarked
@ApplicationModule(
        displayName = "Drafts",
        allowedDependencies = {"platform.identity", "platform.tenancy", "platform.retention", "platform.erasure"})
package dk.samklang.platform.drafts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
