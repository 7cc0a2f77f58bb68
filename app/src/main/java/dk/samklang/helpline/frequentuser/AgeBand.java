package dk.samklang.helpline.frequentuser;

/** How old a caller seems, in bands wide enough to point to nobody (guide A, Registrering). */
public enum AgeBand {
    UNDER_18,
    FROM_18,
    FROM_30,
    FROM_40,
    FROM_50,
    FROM_65,
    UNKNOWN
}
