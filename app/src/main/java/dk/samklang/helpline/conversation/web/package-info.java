/** Hidden: the conversation screen, and finding and correcting what was registered. */
@NullMarked
package dk.samklang.helpline.conversation.web;

import org.jspecify.annotations.NullMarked;
