/**
 * Secrets in fields: what must not be readable by whoever holds the database alone is sealed with a key that lives
 * outside of it. Sealed text is bound to its row: copied into another, it does not open.
 */
@NullMarked
@ApplicationModule(
        displayName = "Secrets",
        allowedDependencies = {"platform.database"})
package dk.samklang.platform.secrets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
