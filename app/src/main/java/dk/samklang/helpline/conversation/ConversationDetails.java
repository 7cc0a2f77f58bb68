package dk.samklang.helpline.conversation;

import dk.samklang.platform.identity.ServiceId;

/**
 * A conversation as its counsellor tells it.
 *
 * @param measured whether the program took the duration from the clock, so that sending again differs in it
 */
public record ConversationDetails(
        ServiceId service, ConversationFacts facts, boolean measured, ConversationWords words, AliasLink link) {}
