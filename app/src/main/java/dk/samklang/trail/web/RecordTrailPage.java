package dk.samklang.trail.web;

import dk.samklang.trail.RecordNames.RecordName;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happened to one record; {@code named} is null when it is gone, or not the reader's to open. */
public record RecordTrailPage(UUID record, @Nullable RecordName named, TrailLines lines) {}
