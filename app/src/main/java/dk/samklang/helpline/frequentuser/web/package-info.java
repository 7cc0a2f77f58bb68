/** Hidden: the list, the card and its form, and what the conversation screen shows of them. */
@NullMarked
package dk.samklang.helpline.frequentuser.web;

import org.jspecify.annotations.NullMarked;
