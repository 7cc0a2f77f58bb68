/**
 * Frequent users: an alias that counsellors know somebody by, how to recognise them and how best to meet them (FB-2,
 * FB-4; guide A, "Typer af faste brugere" and "Registrering af henvendelser"). Holds no identity, and nothing written
 * here may point to one. The conversations themselves belong to another room, which tells this one through
 * {@link dk.samklang.helpline.frequentuser.ContactHistory}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Frequent users",
        allowedDependencies = {
            "platform.web",
            "platform.identity",
            "platform.tenancy",
            "platform.ids",
            "platform.audit",
            "platform.anonymity",
            "platform.drafts",
            "platform.retention",
            "platform.erasure",
            "organisation",
            "trail",
            "register",
            "helpline.houserules",
            "helpline.agreed"
        })
package dk.samklang.helpline.frequentuser;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
