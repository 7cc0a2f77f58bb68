package dk.samklang.platform.web;

/** The one who is signed in, as the header shows it. */
public record PersonFace(String name, String staffId) {}
