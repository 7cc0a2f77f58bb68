package dk.samklang.platform.web;

/** A field that two people filled in differently, both ready to read. */
public record Difference(String field, String labelKey, String mine, String theirs) {}
