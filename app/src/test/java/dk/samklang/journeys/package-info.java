/** The main jobs of each role, done in a real browser, in both languages. */
@NullMarked
package dk.samklang.journeys;

import org.jspecify.annotations.NullMarked;
