package dk.samklang.helpline.agreement.web;

import dk.samklang.helpline.agreement.ArrangementId;
import java.util.UUID;

/** Where this room's pages are. */
final class Paths {

    static final String LIST = "/helpline/agreements";
    static final String NEW = LIST + "/new";

    private Paths() {}

    static String one(ArrangementId id) {
        return LIST + "/" + id.value();
    }

    static String edit(ArrangementId id) {
        return one(id) + "/edit";
    }

    static String draft(UUID id) {
        return LIST + "/drafts/" + id;
    }

    static String resumeNew(UUID draft) {
        return NEW + "?draft=" + draft;
    }

    static String card(UUID alias) {
        return "/helpline/frequent-users/" + alias;
    }
}
