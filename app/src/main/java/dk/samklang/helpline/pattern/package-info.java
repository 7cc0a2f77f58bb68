/**
 * How an alias uses the helpline: frequent, periodic or returning (FB-1; guide A, "Definition af brugergruppen"), judged
 * from the contacts and from what counsellors noted of progression, by what the house means by "often" and "long". The
 * judgement suggests; a person decides, and may take it back. Two aliases may be said to be the same person, by anybody
 * who meets them (the guide's type <i>opfinderen</i>).
 */
@NullMarked
@ApplicationModule(
        displayName = "Patterns of use",
        allowedDependencies = {
            "platform.web",
            "platform.identity",
            "platform.tenancy",
            "platform.ids",
            "platform.audit",
            "organisation",
            "agenda",
            "helpline.houserules",
            "helpline.frequentuser",
            "helpline.conversation"
        })
package dk.samklang.helpline.pattern;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
