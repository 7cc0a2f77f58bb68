/** Who saw and changed what: ids only, written in the transaction of the use case, never changed after. */
@NullMarked
@ApplicationModule(
        displayName = "Audit trail",
        allowedDependencies = {"platform.identity", "platform.tenancy", "platform.ids"})
package dk.samklang.platform.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
