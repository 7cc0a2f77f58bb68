/** The demo story, told into the real database. */
@NullMarked
package dk.samklang.demo.telling;

import org.jspecify.annotations.NullMarked;
