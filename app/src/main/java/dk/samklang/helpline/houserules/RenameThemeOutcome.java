package dk.samklang.helpline.houserules;

/** How renaming a theme can end. */
public sealed interface RenameThemeOutcome {

    record Renamed() implements RenameThemeOutcome {}

    record NameTaken() implements RenameThemeOutcome {}

    /** Somebody else was faster; this is the theme now. */
    record ChangedMeanwhile(Theme current) implements RenameThemeOutcome {}

    record NotFound() implements RenameThemeOutcome {}
}
