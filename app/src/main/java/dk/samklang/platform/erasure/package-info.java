/**
 * What was erased stays erased, also when a backup from before it is restored: erasing acts and retention
 * rules record ids here, in their own transaction; after a restore, what was erased since the backup is erased again
 * before the first page is served.
 */
@NullMarked
@ApplicationModule(
        displayName = "Erasures",
        allowedDependencies = {"platform.tenancy", "platform.ids", "platform.retention"})
package dk.samklang.platform.erasure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
