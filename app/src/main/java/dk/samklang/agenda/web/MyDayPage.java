package dk.samklang.agenda.web;

import dk.samklang.agenda.DaySection;
import java.util.List;

/** The start page; {@code sections} in order. */
public record MyDayPage(String name, List<DaySection> sections) {}
