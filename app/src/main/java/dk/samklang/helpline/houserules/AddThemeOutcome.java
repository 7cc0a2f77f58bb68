package dk.samklang.helpline.houserules;

import dk.samklang.platform.anonymity.Mark;
import java.util.List;

/** How adding a theme can end. */
public sealed interface AddThemeOutcome {

    record Added(ThemeId theme) implements AddThemeOutcome {}

    record NameTaken() implements AddThemeOutcome {}

    record ListFull() implements AddThemeOutcome {}

    record NotFound() implements AddThemeOutcome {}

    /** The name may identify somebody. */
    record Identifying(List<Mark> marks) implements AddThemeOutcome {}
}
