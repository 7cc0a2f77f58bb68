package dk.samklang.helpline.houserules;

import java.util.List;

/**
 * A helpline's house rules and themes, for the one who decides on them.
 *
 * @param active themes in use, in order
 * @param retired themes out of use, the latest first
 */
public record HouseRulesOverview(HouseRules rules, int version, List<Theme> active, List<Theme> retired) {}
