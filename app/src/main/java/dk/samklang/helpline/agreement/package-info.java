/**
 * Agreements on fixed times and limits, with one alias at a time and never with a type (FB-10 to FB-12; guide A, "Aftale
 * om rådgivning på faste tidspunkter", "Begrænsning af samtalernes længde"). Each is proposed, approved by the house and
 * agreed to by the caller before it holds; each ends on a day and is looked at again before. Contacts are counted from the
 * conversations themselves, when somebody asks.
 *
 * <p>Others speak of what holds through {@link dk.samklang.helpline.agreed.AgreedWith}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Agreements and limits",
        allowedDependencies = {
            "platform.web",
            "platform.identity",
            "platform.ids",
            "platform.audit",
            "platform.anonymity",
            "platform.drafts",
            "organisation",
            "trail",
            "agenda",
            "helpline.houserules",
            "helpline.frequentuser",
            "helpline.traffic",
            "helpline.agreed"
        })
package dk.samklang.helpline.agreement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
