package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;

/**
 * A theme as its helpline's leader sees it.
 *
 * @param retired whether it is out of use: kept for old conversations, not offered for new ones
 */
public record Theme(ThemeName name, ServiceId service, boolean retired, int version) {

    public ThemeId id() {
        return name.id();
    }
}
