package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.ConversationView;
import dk.samklang.platform.web.Notice;
import org.jspecify.annotations.Nullable;

/**
 * One registered conversation.
 *
 * @param trailed whether the reader may ask who has seen it
 */
public record ConversationPage(
        ConversationView view, @Nullable Notice notice, boolean trailed) {}
