package dk.samklang.helpline.pattern;

import java.time.LocalDate;

/**
 * The contacts of one alias on one day of the organisation's calendar.
 *
 * @param judged of how many a counsellor noted whether they moved anything
 * @param unmoved how many of those moved nothing
 */
record DayOfContacts(LocalDate day, int contacts, int judged, int unmoved) {}
