package dk.samklang.platform.drafts;

import java.util.UUID;

/** An unfinished form; what is made from it takes the same id, so that sending twice makes one. */
public record DraftId(UUID value) {}
