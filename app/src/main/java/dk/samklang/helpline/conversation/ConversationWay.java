package dk.samklang.helpline.conversation;

/**
 * A way on from a registered conversation, declared as a bean by the room it leads to.
 *
 * @param order smaller comes first
 * @param path what is added to the conversation's own address
 * @param labelKey message key of the link
 */
public record ConversationWay(int order, String path, String labelKey) {}
