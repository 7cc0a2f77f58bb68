package dk.samklang.platform.web;

/** One of several answers to choose from; the label is ready to read. */
public record Choice(String value, String label, boolean selected) {}
