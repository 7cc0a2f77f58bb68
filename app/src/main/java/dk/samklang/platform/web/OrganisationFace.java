package dk.samklang.platform.web;

/**
 * How an organisation presents itself on a page.
 *
 * @param accent its colour, six hexadecimal digits
 */
public record OrganisationFace(String name, String accent) {}
