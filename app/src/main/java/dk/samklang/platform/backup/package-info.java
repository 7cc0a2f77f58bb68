/**
 * Backup and restore: everything the database holds, with the keys to its sealed fields, as one sealed file; taken
 * while people work, and put back wholly or not at all.
 *
 * <p>Runs in a process of its own ({@code ./samklang backup}, {@code ./samklang restore}), as the owner of the tables.
 */
@NullMarked
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"platform.database", "platform.sealing", "platform.secrets"})
package dk.samklang.platform.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
