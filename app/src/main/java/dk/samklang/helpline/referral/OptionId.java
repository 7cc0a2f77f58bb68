package dk.samklang.helpline.referral;

import java.util.UUID;

/** An entry of one helpline's directory. */
public record OptionId(UUID value) {}
