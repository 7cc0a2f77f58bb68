package dk.samklang.demo.story;

import dk.samklang.helpline.conversation.ConversationWords;

/** Puts a conversation into words, as one who had it would. */
public interface Words {

    ConversationWords about(Situation situation, Chance chance);
}
