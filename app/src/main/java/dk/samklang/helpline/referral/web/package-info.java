/** The pages of the directory, and what stands beside a conversation. */
@NullMarked
package dk.samklang.helpline.referral.web;

import org.jspecify.annotations.NullMarked;
