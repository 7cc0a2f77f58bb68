package dk.samklang.organisation.web;

import dk.samklang.organisation.OrganisationProfile;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The organisation itself and its helplines.
 *
 * @param profile as it stands in the form
 * @param theirs what somebody else has saved meanwhile; null for no conflict
 * @param adding the helpline being added
 */
public record OrganisationPage(
        OrganisationProfile profile,
        FormErrors errors,
        @Nullable OrganisationProfile theirs,
        List<ServiceName> helplines,
        Adding adding,
        @Nullable Notice notice) {

    /** The form for a new helpline. */
    public record Adding(String name, FormErrors errors) {

        static Adding nothing() {
            return new Adding("", new FormErrors());
        }
    }

    /** The colour as a browser's field for colours holds it. */
    public String colour() {
        return profile.accent().startsWith("#") ? profile.accent() : "#" + profile.accent();
    }

    public List<Choice> zones(Frame frame) {
        return OrganisationProfile.ZONES.stream()
                .map(zone -> new Choice(zone, zone(frame, zone), zone.equals(profile.zone())))
                .toList();
    }

    /** What differs between the form and what somebody else has saved meanwhile. */
    public List<Difference> differences(Frame frame) {
        var found = new ArrayList<Difference>();
        if (theirs == null) {
            return found;
        }
        if (!profile.name().equals(theirs.name())) {
            found.add(new Difference("name", "organisation.profile.name", profile.name(), theirs.name()));
        }
        if (!profile.accent().equals(theirs.accent())) {
            found.add(new Difference(
                    "accent", "organisation.profile.accent", "#" + profile.accent(), "#" + theirs.accent()));
        }
        if (!profile.zone().equals(theirs.zone())) {
            found.add(new Difference(
                    "zone", "organisation.profile.zone", zone(frame, profile.zone()), zone(frame, theirs.zone())));
        }
        return found;
    }

    private static String zone(Frame frame, String zone) {
        return OrganisationProfile.ZONES.contains(zone)
                ? frame.say("organisation.zone." + zone.toLowerCase(Locale.ROOT).replace('/', '-'))
                : zone;
    }
}
