/**
 * Looking through the trail of who saw and changed what: for the auditor by person, record, kind of act and time, for
 * a helpline's leader who looked at one of their records; and the auditor's monthly sample control. Rooms that keep
 * records tell what theirs are called through {@link dk.samklang.trail.RecordNames}.
 */
@NullMarked
@ApplicationModule(
        displayName = "Trail",
        allowedDependencies = {
            "platform.web",
            "platform.identity",
            "platform.tenancy",
            "platform.ids",
            "platform.audit",
            "platform.sealing",
            "platform.retention",
            "organisation",
            "agenda"
        })
package dk.samklang.trail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
