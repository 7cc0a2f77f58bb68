package dk.samklang.helpline.frequentuser.web;

import dk.samklang.helpline.frequentuser.UserType;
import dk.samklang.organisation.ServiceName;
import dk.samklang.platform.web.FormErrors;
import dk.samklang.platform.web.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The types a helpline speaks of, for the one who decides on them.
 *
 * @param helplines those this person leads, to choose from
 * @param types those in use first
 * @param adding the type being added
 * @param moved id of the type just moved, whose button takes the focus; empty for none
 * @param up whether it was moved up
 */
public record TypesPage(
        List<ServiceName> helplines,
        ServiceName helpline,
        List<UserType> types,
        Adding adding,
        String moved,
        boolean up,
        @Nullable Notice notice) {

    /** The form for a new type. */
    public record Adding(String name, String description, FormErrors errors) {

        static Adding empty() {
            return new Adding("", "", new FormErrors());
        }
    }

    public boolean severalHelplines() {
        return helplines.size() > 1;
    }

    public List<UserType> active() {
        return types.stream().filter(type -> !type.retired()).toList();
    }

    public List<UserType> retired() {
        return types.stream().filter(UserType::retired).toList();
    }

    /** Whether the button that moves this type takes the focus, so that one can press it again. */
    public boolean takesFocus(int place, boolean direction) {
        if (!active().get(place).id().toString().equals(moved)) {
            return false;
        }
        var stuck = up ? place == 0 : place == active().size() - 1;
        return direction == (stuck != up);
    }
}
