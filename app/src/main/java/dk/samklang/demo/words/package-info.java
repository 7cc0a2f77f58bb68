/** What the people of the story write down: sentences put together from the fragments in {@code demo/words}. */
@NullMarked
package dk.samklang.demo.words;

import org.jspecify.annotations.NullMarked;
