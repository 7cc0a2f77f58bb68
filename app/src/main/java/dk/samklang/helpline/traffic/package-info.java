/**
 * Traffic: when in the week a helpline is busy and when it is quiet, counted from its own contacts (FB-10; guide A,
 * "Aftale om rådgivning på faste tidspunkter": preferably when there is little to do).
 */
@NullMarked
@ApplicationModule(
        displayName = "Traffic",
        allowedDependencies = {"platform.identity"})
package dk.samklang.helpline.traffic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
