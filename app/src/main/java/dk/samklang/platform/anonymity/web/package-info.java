/** Hidden but for the words: answers the page while somebody types, and says what was found. */
@NullMarked
package dk.samklang.platform.anonymity.web;

import org.jspecify.annotations.NullMarked;
