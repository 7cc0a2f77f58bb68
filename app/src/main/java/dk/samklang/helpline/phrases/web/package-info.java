/** The pages of the phrases, and what stands beside a conversation. */
@NullMarked
package dk.samklang.helpline.phrases.web;

import org.jspecify.annotations.NullMarked;
