/**
 * Duty: a short walk through the duties to notify of a child and to avert danger, by the law as it is on the day, and what was
 * done, so that the next counsellor knows (FB-16; guide A, "Underretnings- og afværgepligt").
 */
@NullMarked
@ApplicationModule(
        displayName = "Duty to notify and to avert",
        allowedDependencies = {
            "platform.web",
            "platform.identity",
            "platform.ids",
            "platform.audit",
            "platform.anonymity",
            "organisation",
            "helpline.frequentuser",
            "helpline.conversation"
        })
package dk.samklang.helpline.duty;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
