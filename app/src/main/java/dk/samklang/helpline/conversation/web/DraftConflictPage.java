package dk.samklang.helpline.conversation.web;

import java.time.Instant;

/** What another window of the same person kept in between, and where it opens. */
public record DraftConflictPage(int version, Instant keptAt, String url) {}
