package dk.samklang.helpline.agreement;

import java.util.UUID;

/** An agreement or a limit. */
public record ArrangementId(UUID value) {}
