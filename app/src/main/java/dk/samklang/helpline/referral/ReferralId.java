package dk.samklang.helpline.referral;

import java.util.UUID;

/** Somebody was referred somewhere in a conversation. */
public record ReferralId(UUID value) {}
