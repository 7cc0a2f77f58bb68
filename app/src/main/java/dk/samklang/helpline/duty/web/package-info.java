/** The walk through the duties, beside a conversation and as a page, and the house's setting. */
@NullMarked
package dk.samklang.helpline.duty.web;

import org.jspecify.annotations.NullMarked;
