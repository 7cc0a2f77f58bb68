/**
 * Which organisation a transaction belongs to. The database's row level security does the hiding; this room makes
 * sure that every transaction has said whose it is, and that one which has not is refused.
 */
@NullMarked
@ApplicationModule(displayName = "Tenancy", allowedDependencies = "platform.database")
package dk.samklang.platform.tenancy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
