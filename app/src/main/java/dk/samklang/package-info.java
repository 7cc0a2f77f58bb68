/** Samklang: the program, its rooms and the walls between them. */
@NullMarked
package dk.samklang;

import org.jspecify.annotations.NullMarked;
