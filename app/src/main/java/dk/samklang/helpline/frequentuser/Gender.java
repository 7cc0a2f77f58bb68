package dk.samklang.helpline.frequentuser;

/** How a caller comes across; never asked for, and "unknown" is a good answer (guide A, Registrering). */
public enum Gender {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
