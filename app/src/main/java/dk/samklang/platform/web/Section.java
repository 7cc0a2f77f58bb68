package dk.samklang.platform.web;

/** One entry in the row of sections; {@code current} when the page shown belongs to it. */
public record Section(String path, String labelKey, boolean current) {}
