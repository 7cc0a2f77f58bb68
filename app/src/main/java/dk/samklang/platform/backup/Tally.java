package dk.samklang.platform.backup;

/**
 * What came of one table.
 *
 * @param bytes before packing
 * @param digest SHA-256 of the rows as they were copied, in hexadecimal
 */
record Tally(Table table, long rows, long bytes, String digest) {}
