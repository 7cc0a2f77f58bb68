package dk.samklang.helpline.phrases.web;

import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.helpline.houserules.ThemeName;
import dk.samklang.platform.web.Choice;
import dk.samklang.platform.web.Frame;
import dk.samklang.platform.web.Named;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The types and themes in use, which a wording can fit. */
public record FitChoices(List<Named> types, List<Named> themes) {

    static FitChoices among(List<UserType> types, List<ThemeName> themes) {
        return new FitChoices(
                types.stream()
                        .map(type -> new Named(
                                type.id(), type.name().ownWords(), type.name().starterKey()))
                        .toList(),
                themes.stream()
                        .map(theme -> new Named(theme.id().value(), theme.ownWords(), theme.starterKey()))
                        .toList());
    }

    /** What something fits, in words; empty for everything. */
    public String words(Frame frame, Set<UUID> chosenTypes, Set<UUID> chosenThemes) {
        return Stream.concat(frame.choices(types, chosenTypes).stream(), frame.choices(themes, chosenThemes).stream())
                .filter(Choice::selected)
                .map(Choice::label)
                .collect(Collectors.joining(", "));
    }
}
