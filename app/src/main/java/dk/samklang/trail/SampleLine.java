package dk.samklang.trail;

import org.jspecify.annotations.Nullable;

/** A reading in a sample; {@code line} is null when the entry itself has gone. */
public record SampleLine(Judgement judgement, @Nullable TrailLine line) {}
