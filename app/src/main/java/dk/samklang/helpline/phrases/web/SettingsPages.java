package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.frequentuser.ListTypes;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.helpline.phrases.PhrasePermissions;
import dk.samklang.organisation.ListServices;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.identity.SignedIn;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the helpline a page is about among those its reader leads, and what its wordings can fit. */
@Component
class SettingsPages {

    static final String PHRASES = "/helpline/settings/phrases";
    static final String BEARINGS = "/helpline/settings/bearings";

    private final ListServices services;
    private final ListTypes types;
    private final ListThemes themes;

    SettingsPages(ListServices services, ListTypes types, ListThemes themes) {
        this.services = services;
        this.types = types;
        this.themes = themes;
    }

    static String path(String page, ServiceId helpline) {
        return page + "?service=" + helpline.value();
    }

    List<ServiceName> helplines(SignedIn by) {
        return services.among(by.servicesWhere(PhrasePermissions.EDIT));
    }

    /** The helpline asked for, or the first for those who did not say which. */
    Optional<ServiceName> chosen(List<ServiceName> helplines, String asked) {
        return helplines.stream()
                .filter(helpline ->
                        asked.isEmpty() || helpline.id().value().toString().equals(asked))
                .findFirst();
    }

    FitChoices fits(ServiceId service) {
        return FitChoices.among(types.active(service), themes.active(service));
    }
}
