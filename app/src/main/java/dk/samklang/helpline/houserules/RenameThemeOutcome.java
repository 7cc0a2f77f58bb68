package dk.samklang.helpline.houserules;

import dk.samklang.platform.anonymity.Mark;
import java.util.List;

/** How renaming a theme can end. */
public sealed interface RenameThemeOutcome {

    record Renamed() implements RenameThemeOutcome {}

    record NameTaken() implements RenameThemeOutcome {}

    /** Somebody else was faster; this is the theme now. */
    record ChangedMeanwhile(Theme current) implements RenameThemeOutcome {}

    record NotFound() implements RenameThemeOutcome {}

    /** The name may identify somebody. */
    record Identifying(List<Mark> marks) implements RenameThemeOutcome {}
}
