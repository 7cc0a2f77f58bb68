/** How the story comes into the database: people through the use cases, three years of rows all at once. */
@NullMarked
package dk.samklang.demo.telling;

import org.jspecify.annotations.NullMarked;
