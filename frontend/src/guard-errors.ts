import type { Mark } from "./guard-marks";
import { announce, say } from "./words";

/** Lets each line about a find begin with the name of its field, for several fields may hold the same. */
export function nameFields(scope: ParentNode): void {
    scope.querySelectorAll<HTMLElement>(".error-summary li[data-mark-of]:not([data-named])").forEach((line) => {
        const label = document.querySelector(`label[for="${line.dataset["markOf"] ?? ""}"]`)?.textContent?.trim();
        if (label) {
            line.dataset["named"] = "";
            line.querySelector("a")?.prepend(`${label}: `);
        }
    });
}

/** Takes away what the summary and the field say about words that stand there no more, and the red when nothing is left. */
export function settle(field: HTMLElement & { name: string }, open: Mark[]): void {
    const there = new Set(open.map((mark) => mark.digest));
    const said = [...document.querySelectorAll<HTMLElement>(`[data-mark-of="${field.name}"]`)];
    const mended = said.filter((line) => !there.has(line.dataset["mark"] ?? ""));
    if (mended.length === 0) {
        return;
    }
    mended.forEach((line) => line.remove());
    if (mended.length === said.length) {
        calm(field);
    }
    const summary = document.querySelector(".error-summary");
    if (summary && !summary.querySelector("li")) {
        summary.remove();
        announce(say("guardMended"));
    }
}

function calm(field: HTMLElement): void {
    field.removeAttribute("aria-invalid");
    field.closest(".form-group")?.classList.remove("form-error");
    document.getElementById(`${field.id}-error`)?.remove();
    const described = (field.getAttribute("aria-describedby") ?? "").split(" ").filter((id) => id !== `${field.id}-error`);
    field.setAttribute("aria-describedby", described.join(" "));
}
