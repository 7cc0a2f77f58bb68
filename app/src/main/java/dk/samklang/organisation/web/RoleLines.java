package dk.samklang.organisation.web;

import dk.samklang.organisation.Roles;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.identity.RoleInService;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Frame;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts roles into words: one line for each helpline, and one for the whole organisation. */
final class RoleLines {

    private RoleLines() {}

    static List<String> of(Frame frame, Collection<RoleInService> held, List<ServiceName> helplines) {
        var lines = new ArrayList<String>();
        for (var helpline : helplines) {
            var roles = words(frame, held, Roles.IN_HELPLINE, helpline.id());
            if (!roles.isEmpty()) {
                lines.add(frame.say("organisation.staff.roles-in", helpline.name(), roles));
            }
        }
        var everywhere = words(frame, held, Roles.IN_ORGANISATION, null);
        if (!everywhere.isEmpty()) {
            lines.add(everywhere);
        }
        return lines;
    }

    private static String words(
            Frame frame, Collection<RoleInService> held, List<String> roles, @Nullable ServiceId service) {
        return roles.stream()
                .filter(role -> held.contains(new RoleInService(role, service)))
                .map(role -> frame.say("organisation.role." + role))
                .collect(Collectors.joining(", "));
    }

    static List<Choice> choices(
            Frame frame, Collection<RoleInService> held, List<String> roles, @Nullable ServiceId service) {
        return roles.stream()
                .map(role -> new Choice(
                        role, frame.say("organisation.role." + role), held.contains(new RoleInService(role, service))))
                .toList();
    }
}
