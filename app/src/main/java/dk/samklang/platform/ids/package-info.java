/** Identifiers that sort by the time they were made (UUID version 7). */
@NullMarked
@ApplicationModule(displayName = "Identifiers")
package dk.samklang.platform.ids;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
