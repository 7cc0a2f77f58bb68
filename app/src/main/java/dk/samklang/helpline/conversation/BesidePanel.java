package dk.samklang.helpline.conversation;

/**
 * Something that lies at hand beside the conversation form, declared as a bean by the room it comes from. Its inside is
 * fetched when somebody opens it ({@code POST path/beside}, with what the form knows of service, alias, themes, channel and
 * id), so that the form itself asks the database for none of it; without script it is a page ({@code GET path}).
 *
 * @param order smaller comes first
 * @param name two to twenty small letters; names the part of the page, and the choice to keep it open
 * @param titleKey message key of its heading
 */
public record BesidePanel(int order, String name, String path, String titleKey) {}
