/**
 * Conversations: a counsellor registers what was said, by whom it may have been (an alias at most), what worked, and
 * what it did to the counsellor (FB-4; guide A, "Registrering af henvendelser"; guide C, point 3). Facts are kept for
 * figures; words are kept apart from them and go by a clock of their own.
 */
@NullMarked
@ApplicationModule(
        displayName = "Conversations",
        allowedDependencies = {
            "platform.web",
            "platform.identity",
            "platform.tenancy",
            "platform.ids",
            "platform.audit",
            "platform.drafts",
            "platform.anonymity",
            "platform.retention",
            "platform.erasure",
            "organisation",
            "trail",
            "agenda",
            "helpline.houserules",
            "helpline.frequentuser",
            "helpline.agreed"
        })
package dk.samklang.helpline.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
