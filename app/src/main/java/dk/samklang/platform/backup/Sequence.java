package dk.samklang.platform.backup;

/** Where a sequence stands, also that of an identity column. */
record Sequence(String name, long value, boolean called) {}
