/** Hidden: the auditor's pages. */
@NullMarked
package dk.samklang.trail.web;

import org.jspecify.annotations.NullMarked;
