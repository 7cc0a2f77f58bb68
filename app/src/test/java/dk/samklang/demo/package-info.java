/** The demo story: whether it has the shape of life, and leaves nothing that retention would have taken. */
@NullMarked
package dk.samklang.demo;

import org.jspecify.annotations.NullMarked;
