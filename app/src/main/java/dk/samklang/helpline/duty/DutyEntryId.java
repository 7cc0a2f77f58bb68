package dk.samklang.helpline.duty;

import java.util.UUID;

/** Something that was done by duty. */
public record DutyEntryId(UUID value) {}
