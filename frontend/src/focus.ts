const FIELDS = "input:not([type=hidden]):not([disabled]), select:not([disabled]), textarea:not([disabled]), button:not([disabled]), a[href]";

/** Puts the focus where one goes on: what asks for it, the error summary, or a conflict. */
export function focusOn(scope: ParentNode): void {
    const target =
        scope.querySelector<HTMLElement>("[data-module=error-summary]") ??
        scope.querySelector<HTMLElement>("section[data-conflict]") ??
        scope.querySelector<HTMLElement>("[data-focus]");
    if (target) {
        focusVisibly(target);
    }
}

/** Focuses an element, or the first field in it; a group of radio buttons gives its chosen one. */
export function focusVisibly(element: HTMLElement): void {
    const chosen = element.querySelector<HTMLElement>("input:checked");
    const first = element.querySelector<HTMLElement>(FIELDS);
    const target = element.matches(`${FIELDS}, [tabindex]`) ? element : (chosen ?? first ?? element);
    if (target === element && !element.matches(`${FIELDS}, [tabindex]`)) {
        element.tabIndex = -1;
    }
    target.focus();
}
