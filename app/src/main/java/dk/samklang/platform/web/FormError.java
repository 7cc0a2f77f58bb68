package dk.samklang.platform.web;

import java.util.List;

/** What is wrong with one field, by message key. */
public record FormError(String field, String key, List<Object> args) {}
