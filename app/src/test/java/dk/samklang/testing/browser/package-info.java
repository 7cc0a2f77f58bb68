/** Journeys: people who use the program in a real browser, watched for whatever should not happen there. */
@NullMarked
package dk.samklang.testing.browser;

import org.jspecify.annotations.NullMarked;
