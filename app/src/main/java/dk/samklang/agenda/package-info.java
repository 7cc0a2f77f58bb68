/**
 * My day: everybody's start page, with what waits for them. Rooms contribute {@link dk.samklang.agenda.DaySection}s;
 * this room only puts them in order.
 */
@NullMarked
@ApplicationModule(
        displayName = "Agenda",
        allowedDependencies = {"platform.web", "platform.identity"})
package dk.samklang.agenda;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
