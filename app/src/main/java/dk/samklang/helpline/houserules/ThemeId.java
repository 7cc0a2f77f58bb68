package dk.samklang.helpline.houserules;

import java.util.UUID;

/** Something that conversations are about, on one helpline's own list. */
public record ThemeId(UUID value) {}
