/**
 * The database Samklang runs on: the embedded PostgreSQL or a given one, its two roles, its migrations, and the proof
 * that the program holds no more rights than it may.
 *
 * <p>Everything else in the program sees only the connection pool of the runtime role.
 */
@NullMarked
@ApplicationModule(
        displayName = "Database",
        allowedDependencies = {})
package dk.samklang.platform.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
