package dk.samklang.helpline.referral.web;

import dk.samklang.helpline.frequentuser.ListTypes;
import dk.samklang.helpline.houserules.ListThemes;
import dk.samklang.platform.identity.ServiceId;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The types and themes in use, which an entry can fit. */
public record Fitting(List<Named> types, List<Named> themes) {

    /** What something fits, in words; empty for everybody. */
    public String words(Frame frame, Set<UUID> chosenTypes, Set<UUID> chosenThemes) {
        return Stream.concat(frame.choices(types, chosenTypes).stream(), frame.choices(themes, chosenThemes).stream())
                .filter(Choice::selected)
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }

    /** Asks the rooms that keep them. */
    @Component
    static class Ask {

        private final ListTypes types;
        private final ListThemes themes;

        Ask(ListTypes types, ListThemes themes) {
            this.types = types;
            this.themes = themes;
        }

        Fitting of(ServiceId service) {
            return new Fitting(
                    types.active(service).stream()
                            .map(type -> new Named(
                                    type.id(),
                                    type.name().ownWords(),
                                    type.name().starterKey()))
                            .toList(),
                    themes.active(service).stream()
                            .map(theme -> new Named(theme.id().value(), theme.ownWords(), theme.starterKey()))
                            .toList());
        }
    }
}
