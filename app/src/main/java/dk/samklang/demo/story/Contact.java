package dk.samklang.demo.story;

import dk.samklang.helpline.conversation.Channel;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gets in touch.
 *
 * @param person among all users of the helpline; those with an alias come first
 * @param caller null for somebody who has no alias
 */
record Contact(
        Instant at,
        int hour,
        Channel channel,
        int person,
        @Nullable Caller caller) {}
