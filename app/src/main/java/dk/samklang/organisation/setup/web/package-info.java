/** Hidden: the set-up page, and the way to it from every other page. */
@NullMarked
package dk.samklang.organisation.setup.web;

import org.jspecify.annotations.NullMarked;
