package dk.samklang.helpline.referral;

/** What an offer is. The guide names drop-in centres, visiting friends, lay representatives, health centres and helplines. */
public enum OptionKind {
    /** Acute help. */
    EMERGENCY,
    HELPLINE,
    /** Værested. */
    DROP_IN,
    /** Besøgsvennetjeneste. */
    VISITING_FRIEND,
    /** Bisidderordning. */
    LAY_REPRESENTATIVE,
    /** Municipal, without a referral. */
    HEALTH_CENTRE,
    PSYCHIATRY,
    /** Activities and self-help groups. */
    COMMUNITY,
    MUNICIPALITY,
    OTHER
}
