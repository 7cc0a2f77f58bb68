package dk.samklang.helpline.frequentuser.web;

import dk.samklang.platform.identity.ServiceId;
import java.util.UUID;

/** Where this room's pages are. */
final class Paths {

    static final String LIST = "/helpline/frequent-users";
    static final String NEW = LIST + "/new";

    private Paths() {}

    static String card(UUID id) {
        return LIST + "/" + id;
    }

    static String edit(UUID id) {
        return card(id) + "/edit";
    }

    static String history(UUID id) {
        return card(id) + "/history";
    }

    static String types(ServiceId helpline) {
        return "/helpline/settings/types?service=" + helpline.value();
    }

    static String draft(UUID id) {
        return LIST + "/drafts/" + id;
    }

    static String resumeNew(UUID draft) {
        return NEW + "?draft=" + draft;
    }
}
