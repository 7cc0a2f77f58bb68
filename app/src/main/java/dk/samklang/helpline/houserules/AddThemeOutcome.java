package dk.samklang.helpline.houserules;

/** How adding a theme can end. */
public sealed interface AddThemeOutcome {

    record Added(ThemeId theme) implements AddThemeOutcome {}

    record NameTaken() implements AddThemeOutcome {}

    record ListFull() implements AddThemeOutcome {}

    record NotFound() implements AddThemeOutcome {}
}
