package dk.samklang.platform.web;

import java.time.Instant;

/** What another window of the same person kept in between, and where it opens: the answer to a page's script. */
public record DraftConflict(int version, Instant keptAt, String url) {}
