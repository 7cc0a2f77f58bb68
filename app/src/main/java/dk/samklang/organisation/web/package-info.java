/** Hidden: the pages on which the administrator manages staff, helplines and the organisation itself. */
@NullMarked
package dk.samklang.organisation.web;

import org.jspecify.annotations.NullMarked;
