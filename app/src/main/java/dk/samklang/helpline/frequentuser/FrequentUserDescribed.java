package dk.samklang.helpline.frequentuser;

/** An alias was given to somebody, or its card was changed. Heard within the same transaction; holds an id alone. */
public record FrequentUserDescribed(FrequentUserId id) {}
