package dk.samklang.helpline.conversation;

import java.util.UUID;

/** One conversation; it takes the id of the draft it was written in, so that sending twice registers once. */
public record ConversationId(UUID value) {}
