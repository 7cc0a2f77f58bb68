/** The pages of the retention register. */
@NullMarked
package dk.samklang.register.web;

import org.jspecify.annotations.NullMarked;
