package dk.samklang.platform.retention;

/** How long one helpline has decided to keep something, in the unit that the rule counts in. */
public record HouseLimit(String helpline, int number) {}
