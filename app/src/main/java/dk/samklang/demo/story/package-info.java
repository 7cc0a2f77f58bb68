/** Who is in the story and what happens: people, rhythm, shifts, conversations. Knows neither database nor Spring. */
@NullMarked
package dk.samklang.demo.story;

import org.jspecify.annotations.NullMarked;
