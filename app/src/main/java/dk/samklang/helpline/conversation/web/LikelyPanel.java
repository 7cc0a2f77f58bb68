package dk.samklang.helpline.conversation.web;

import dk.samklang.helpline.conversation.LikelyCallers.Suggestion;
import dk.samklang.helpline.conversation.LikelyCallers.Suggestions;
import org.jspecify.annotations.Nullable;

/**
 * Who the caller may be, beside the form.
 *
 * @param chosen whether somebody is chosen already, so that there is nothing left to ask
 * @param before the id that stood first when the page asked; empty for none
 */
public record LikelyPanel(Suggestions suggestions, boolean chosen, String before) {

    /** The id that stands first now; empty for none. */
    public String first() {
        return chosen || suggestions.likely().isEmpty()
                ? ""
                : suggestions.likely().getFirst().id().value().toString();
    }

    /** Whom to ask about by name; null for nobody. */
    public @Nullable Suggestion asked() {
        return chosen ? null : suggestions.prominent().stream().findFirst().orElse(null);
    }

    /** Whether there is somebody to ask about by name who was not there before: worth saying aloud. */
    public boolean isNews() {
        return asked() != null && !first().equals(before);
    }
}
