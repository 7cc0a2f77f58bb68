/**
 * What holds between an alias and the house: the words by which other rooms speak of agreements and limits (FB-10 to
 * FB-12; guide A, "Aftale om rådgivning på faste tidspunkter" and "Begrænsning af samtalernes længde"). A card and the
 * conversation screen show what holds, and know nothing of how it came about: another room makes it.
 */
@NullMarked
@ApplicationModule(
        displayName = "What is agreed",
        allowedDependencies = {"platform.identity"})
package dk.samklang.helpline.agreed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
