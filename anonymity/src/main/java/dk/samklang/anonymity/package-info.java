/**
 * Finds text that may identify somebody (FB-8): rules for numbers, addresses and dates, and one seam, {@link
 * dk.samklang.anonymity.Recogniser}, through which other ways of recognising join without the callers noticing. Knows no
 * framework, keeps no state, and never remembers what it was shown.
 */
@NullMarked
package dk.samklang.anonymity;

import org.jspecify.annotations.NullMarked;
