package dk.samklang.helpline.houserules;

import java.util.List;

/**
 * What the house puts on a counsellor's desk for a new conversation.
 *
 * @param themes those it offers now, in its order
 * @param rules what it has decided on the length of conversations
 */
public record Desk(List<ThemeName> themes, AgreementRules rules) {}
