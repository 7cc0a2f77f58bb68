package dk.samklang.helpline.houserules.web;

import dk.samklang.helpline.houserules.Theme;
import dk.samklang.platform.web.Difference;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Frame;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One theme, to rename or take out of use.
 *
 * @param typed what stands in the field; null for the theme's present words
 * @param version of the theme that the reader has seen
 * @param conflict whether somebody else has renamed it meanwhile
 */
public record ThemePage(Theme theme, @Nullable String typed, int version, FormErrors errors, boolean conflict) {

    public String words(Frame frame) {
        return HouseRulesPage.words(frame, theme.name());
    }

    public String name(Frame frame) {
        return typed == null ? words(frame) : typed;
    }

    /** What somebody else has saved meanwhile, beside one's own. */
    public List<Difference> differences(Frame frame) {
        return conflict
                ? List.of(new Difference("name", "houserules.theme.name", name(frame), words(frame)))
                : List.of();
    }
}
