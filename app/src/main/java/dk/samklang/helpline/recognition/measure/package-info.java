/**
 * Invented callers and conversations, each labelled with who it truly was, to measure recognition by. Nothing of it is
 * real, and all of it comes from a seed.
 */
@NullMarked
package dk.samklang.helpline.recognition.measure;

import org.jspecify.annotations.NullMarked;
