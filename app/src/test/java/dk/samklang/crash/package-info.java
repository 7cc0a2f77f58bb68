/** The program killed in the middle of its work: what it has said to be saved is there when it starts again. */
@NullMarked
package dk.samklang.crash;

import org.jspecify.annotations.NullMarked;
