package dk.samklang.helpline.frequentuser.web;

import dk.samklang.organisation.ServiceName;
import java.util.List;

/** In which helpline: for somebody who works in several. */
public record ChooseHelplinePage(List<ServiceName> helplines) {}
