package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.ConversationView;
import dk.samklang.helpline.conversation.ConversationWay;
import dk.samklang.platform.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One registered conversation.
 *
 * @param ways what else there is of it, in other rooms
 * @param trailed whether the reader may ask who has seen it
 */
public record ConversationPage(
        ConversationView view,
        List<ConversationWay> ways,
        @Nullable Notice notice,
        boolean trailed) {}
