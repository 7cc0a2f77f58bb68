/**
 * What is deleted when: rooms declare their rules, one timer runs them for every organisation. The clocks are
 * those named in the comments on the database's columns.
 */
@NullMarked
@ApplicationModule(
        displayName = "Retention",
        allowedDependencies = {"platform.tenancy", "platform.database", "platform.ids"})
package dk.samklang.platform.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
