/**
 * Phrases: wordings for opening, holding and closing a conversation, and the house's bearings for all of it (FB-15, FB-18;
 * guide A, "Input til samtaler med faste brugere"). They are to be said, never put into a note.
 */
@NullMarked
@ApplicationModule(
        displayName = "Phrases and bearings",
        allowedDependencies = {
            "platform.web",
            "platform.identity",
            "platform.ids",
            "platform.audit",
            "platform.anonymity",
            "organisation",
            "helpline.houserules",
            "helpline.frequentuser",
            "helpline.conversation"
        })
package dk.samklang.helpline.phrases;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
