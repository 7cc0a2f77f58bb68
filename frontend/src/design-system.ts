import ErrorSummary from "../node_modules/dkfds/src/js/components/error-summary.js";
import ResponsiveTable from "../node_modules/dkfds/src/js/components/table.js";

/**
 * Starts the design system's own scripts, only those in use and each by itself: its common start stops at the first
 * markup it does not like and then skips everything after.
 */
export function startDesignSystem(scope: HTMLElement): void {
    each(scope, "[data-module=error-summary]", (element) => new ErrorSummary(element).init());
    each(scope, "table.table--responsive-headers", (element) => new ResponsiveTable(element));
}

function each(scope: HTMLElement, selector: string, start: (element: HTMLElement) => void): void {
    const found = [...scope.querySelectorAll<HTMLElement>(selector)];
    const all = scope.matches(selector) ? [scope, ...found] : found;
    all.forEach((element) => {
        try {
            start(element);
        } catch (problem) {
            console.warn("Design system component not started", selector, problem);
        }
    });
}
