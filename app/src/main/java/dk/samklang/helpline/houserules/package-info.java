/**
 * House rules: what each helpline decides for itself, its themes and how long words are kept and may be corrected (FB-4;
 * guide A, "Registrering af henvendelser"). A helpline is furnished with starters when it is founded.
 */
@NullMarked
@ApplicationModule(
        displayName = "House rules",
        allowedDependencies = {
            "platform.web",
            "platform.identity",
            "platform.ids",
            "platform.audit",
            "platform.anonymity",
            "organisation"
        })
package dk.samklang.helpline.houserules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
