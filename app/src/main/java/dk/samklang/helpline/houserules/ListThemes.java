package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Query: themes of helplines the caller has already been let into. */
@Service
public class ListThemes {

    private final Themes themes;

    ListThemes(Themes themes) {
        this.themes = themes;
    }

    /** The themes a helpline offers now, in the order of the house; at most a hundred. */
    @Transactional(readOnly = true)
    public List<ThemeName> active(ServiceId service) {
        return themes.active(service).stream().map(Theme::name).toList();
    }

    /** The same with the house's rule on the length of conversations, in one statement. */
    @Transactional(readOnly = true)
    public Desk desk(ServiceId service) {
        return themes.desk(service);
    }

    /** What these themes are called, in the order of the house; also those out of use, for old conversations. */
    @Transactional(readOnly = true)
    public List<ThemeName> named(Set<UUID> ids) {
        return themes.named(ids);
    }

    /** Whether all these themes are on the list of this helpline, in use or not. */
    @Transactional(readOnly = true)
    public boolean areOf(ServiceId service, Set<UUID> ids) {
        return ids.isEmpty() || themes.count(service, ids) == ids.size();
    }
}
