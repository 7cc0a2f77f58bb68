/**
 * The demo story: an invented helpline to try the program on, and a second organisation beside it, so that anyone can see
 * the wall between them. Made from a seed, with years of conversations that end now; the measurements use the same
 * generator. Told only in demo mode.
 */
@NullMarked
@ApplicationModule(displayName = "Demo story")
package dk.samklang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
