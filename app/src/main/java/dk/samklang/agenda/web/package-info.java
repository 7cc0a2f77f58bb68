/** Hidden: the start page. */
@NullMarked
package dk.samklang.agenda.web;

import org.jspecify.annotations.NullMarked;
