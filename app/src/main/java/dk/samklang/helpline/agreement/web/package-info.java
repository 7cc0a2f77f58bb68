/** Hidden: the pages on which agreements and limits are proposed, followed and ended. */
@NullMarked
package dk.samklang.helpline.agreement.web;

import org.jspecify.annotations.NullMarked;
