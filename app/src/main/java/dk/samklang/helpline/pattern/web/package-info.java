/** Pages of patterns of use. */
@NullMarked
package dk.samklang.helpline.pattern.web;

import org.jspecify.annotations.NullMarked;
