/** Hidden: sign-in pages, and the filters that say who is there. */
@NullMarked
package dk.samklang.platform.identity.web;

import org.jspecify.annotations.NullMarked;
