/** What tests stand on: the running program, a house of one's own, visitors by HTTP and by browser, the requirements. */
@NullMarked
package dk.samklang.testing;

import org.jspecify.annotations.NullMarked;
