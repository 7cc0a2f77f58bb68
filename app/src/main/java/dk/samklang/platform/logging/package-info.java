/**
 * How the log is written: an exception by its kind, its state and its place, never by what it says, whoever logs it. Named
 * in {@code application.yaml}; no room needs it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Logging",
        allowedDependencies = {})
package dk.samklang.platform.logging;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
