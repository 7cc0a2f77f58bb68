/** What the rules find, what they leave in peace, and what they cost. */
@NullMarked
package dk.samklang.anonymity;

import org.jspecify.annotations.NullMarked;
