package dk.samklang.helpline.phrases;

import java.util.UUID;

/** A wording on one helpline's own list. */
public record PhraseId(UUID value) {}
