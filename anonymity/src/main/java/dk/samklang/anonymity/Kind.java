package dk.samklang.anonymity;

/** What a piece of text may be, the most serious first: where two findings overlap, the earlier kind stands. */
public enum Kind {
    CPR,
    ACCOUNT,
    EMAIL,
    PHONE,
    ADDRESS,
    WEB,
    BIRTH_DATE,
    VEHICLE,
    PLACE
}
