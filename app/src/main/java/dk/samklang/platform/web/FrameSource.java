package dk.samklang.platform.web;

import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declared here, implemented above: what every page shows of the one who is signed in. */
public interface FrameSource {

    /** Nobody is signed in: no person, no sections, the country's time. */
    Parts NOBODY = new Parts(null, null, List.of(), ZoneId.of("Europe/Copenhagen"));

    /** The parts for the current request. */
    Parts current();

    /**
     * @param sections the rooms this person may enter, in order
     * @param zone the time zone in which this organisation reads the clock
     */
    record Parts(
            @Nullable OrganisationFace organisation,
            @Nullable PersonFace person,
            List<SectionLink> sections,
            ZoneId zone) {}

    /** @param labelKey message key of the section's name */
    record SectionLink(String path, String labelKey) {}
}
