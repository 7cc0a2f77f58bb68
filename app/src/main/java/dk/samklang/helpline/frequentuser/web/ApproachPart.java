package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.agreed.Agreed;
import dk.samklang.helpline.frequentuser.ReadApproach.Known;
import org.jspecify.annotations.Nullable;

/**
 * How best to meet somebody who was just chosen, what was reported of them, and what is agreed with them.
 *
 * @param writing whether the conversation is being registered, and not corrected
 */
public record ApproachPart(Known known, @Nullable Agreed agreed, boolean writing) {}
