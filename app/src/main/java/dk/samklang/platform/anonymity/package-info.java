/**
 * The anonymity guard (FB-8): what is written about callers is looked through while somebody types, and again by each use
 * case that saves it. Each organisation decides what is refused and what is only asked about; a CPR number is always
 * refused. Overrides are counted by kind and day; the text is never logged, and nobody is named.
 */
@NullMarked
@ApplicationModule(
        displayName = "Anonymity guard",
        allowedDependencies = {"platform.web", "platform.identity", "platform.tenancy", "platform.audit"})
package dk.samklang.platform.anonymity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
