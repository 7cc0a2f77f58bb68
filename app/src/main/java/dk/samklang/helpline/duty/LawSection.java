package dk.samklang.helpline.duty;

import java.time.LocalDate;

/**
 * Where the law says it.
 *
 * @param validFrom the first day it stood there
 * @param checkedOn when somebody last saw that it does
 */
public record LawSection(
        Duty duty, String act, String section, LocalDate validFrom, LocalDate checkedOn, String source) {}
