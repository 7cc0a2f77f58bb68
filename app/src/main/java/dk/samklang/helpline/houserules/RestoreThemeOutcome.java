package dk.samklang.helpline.houserules;

import dk.samklang.platform.identity.ServiceId;

/** How taking a theme into use again can end. */
public sealed interface RestoreThemeOutcome {

    record Restored(ServiceId service) implements RestoreThemeOutcome {}

    record NameTaken(ServiceId service) implements RestoreThemeOutcome {}

    record ListFull(ServiceId service) implements RestoreThemeOutcome {}

    record NotFound() implements RestoreThemeOutcome {}
}
