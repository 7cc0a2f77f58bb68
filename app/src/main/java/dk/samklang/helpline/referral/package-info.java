/**
 * Referral: a directory of where somebody can be helped better or too, what fits whom, when each entry was last checked, who was
 * referred where in which conversation, and what came of it (FB-14; guide A, "Henvisning af faste brugere").
 */
@NullMarked
@ApplicationModule(
        displayName = "Referral",
        allowedDependencies = {
            "platform.web",
            "platform.identity",
            "platform.ids",
            "platform.audit",
            "platform.anonymity",
            "organisation",
            "agenda",
            "helpline.houserules",
            "helpline.frequentuser",
            "helpline.conversation"
        })
package dk.samklang.helpline.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
