/**
 * Recognition: from what a counsellor has noted so far, which aliases the caller may be, with the reasons for each
 * (FB-5; guide A, "Registrering af henvendelser": quickly know a frequent user). It says nothing rather than guess.
 *
 * <p>Draws what an alias can be recognised by from the tables of cards and of linked conversations, into tables of its
 * own, right after they are saved; conversations without an alias leave no word here. Those rooms know nothing
 * of this one: they say that something changed, and {@link dk.samklang.helpline.conversation.LikelyCallers} is theirs.
 */
@NullMarked
@ApplicationModule(
        displayName = "Recognition",
        allowedDependencies = {
            "platform.web",
            "platform.identity",
            "platform.tenancy",
            "platform.ids",
            "platform.anonymity",
            "platform.audit",
            "organisation",
            "helpline.houserules",
            "helpline.frequentuser",
            "helpline.conversation"
        })
package dk.samklang.helpline.recognition;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
