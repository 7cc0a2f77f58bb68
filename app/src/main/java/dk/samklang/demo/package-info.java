/**
 * The demo story: an invented helpline to try the program on, and a second organisation beside it, so that anyone can see
 * the wall between them. Told only in demo mode, through the same use cases that people use.
 */
@NullMarked
@ApplicationModule(displayName = "Demo story")
package dk.samklang.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
