/** Hidden: the page on which a leader of a helpline keeps its house rules and themes. */
@NullMarked
package dk.samklang.helpline.houserules.web;

import org.jspecify.annotations.NullMarked;
