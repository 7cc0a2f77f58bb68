import { openDialog } from "./dialogs";
import { focusVisibly } from "./focus";

const SETTING = "samklang.shortcuts";
const DIALOG = "shortcuts";
const TEXT_FIELDS = "textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=button], [type=submit])";

/** Keyboard shortcuts, read from the page itself: `data-shortcut="ctrl+enter"`. `?` lists them; they can be turned off. */
export function watchShortcuts(): void {
    document.documentElement.dataset["shortcuts"] = on() ? "on" : "off";
    document.addEventListener("keydown", act);
    const dialog = document.getElementById(DIALOG);
    dialog?.addEventListener("opening", () => list(dialog));
    dialog?.querySelector("[data-shortcuts-on]")?.addEventListener("change", (event) => {
        turn((event.target as HTMLInputElement).checked);
    });
}

function act(event: KeyboardEvent): void {
    if (!on() || event.defaultPrevented || event.isComposing || event.repeat || document.querySelector("dialog[open]")) {
        return;
    }
    if (event.key === "?" && !writing(event)) {
        event.preventDefault();
        openDialog(DIALOG);
        return;
    }
    const target = [...document.querySelectorAll<HTMLElement>("[data-shortcut]")].find((element) => meant(element, event));
    if (target) {
        event.preventDefault();
        perform(target);
    }
}

/** A bare letter, digit or sign belongs to the text while somebody writes, and to a chip's own letters while one chooses. */
function meant(element: HTMLElement, event: KeyboardEvent): boolean {
    return keysOf(element).some((keys) => pressed(keys, element, event));
}

/** The keys of an element; further ways to press it stand behind a blank. */
function keysOf(element: HTMLElement): string[] {
    return (element.dataset["shortcut"] ?? "").toLowerCase().split(" ");
}

function pressed(keys: string, element: HTMLElement, event: KeyboardEvent): boolean {
    const [key = "", ...modifiers] = keys.split("+").reverse();
    const bare = !event.ctrlKey && !event.altKey && !event.metaKey && event.key.length === 1;
    return (
        (event.key.toLowerCase() === key || event.code.toLowerCase() === `key${key}` || event.code.toLowerCase() === `digit${key}`) &&
        (event.ctrlKey || event.metaKey) === modifiers.includes("ctrl") &&
        event.altKey === modifiers.includes("alt") &&
        (event.shiftKey === modifiers.includes("shift") || bare) &&
        !(bare && (writing(event) || choosing(event))) &&
        element.checkVisibility() &&
        !element.closest("[inert]")
    );
}

function writing(event: KeyboardEvent): boolean {
    return event.target instanceof Element && event.target.matches(TEXT_FIELDS);
}

function choosing(event: KeyboardEvent): boolean {
    return event.target instanceof Element && event.target.closest("fieldset[data-chips]") !== null;
}

function perform(element: HTMLElement): void {
    if (element.matches("a, button, summary, input[type=submit], input[type=button]")) {
        element.focus();
        element.click();
    } else {
        element.closest("details")?.setAttribute("open", "");
        focusVisibly(element);
    }
}

function list(dialog: HTMLElement): void {
    const place = dialog.querySelector("[data-shortcuts-list]");
    const none = dialog.querySelector<HTMLElement>("[data-shortcuts-none]");
    const toggle = dialog.querySelector<HTMLInputElement>("[data-shortcuts-on]");
    const found = [...document.querySelectorAll<HTMLElement>("[data-shortcut]")]
        .filter((element) => element.checkVisibility())
        .sort((one, other) => (keysOf(one)[0] ?? "").localeCompare(keysOf(other)[0] ?? "", undefined, { numeric: true }));
    place?.replaceChildren(...found.map(row));
    if (none) {
        none.hidden = found.length > 0;
    }
    if (toggle) {
        toggle.checked = on();
    }
}

function row(element: HTMLElement): HTMLElement {
    const pair = document.createElement("div");
    const keys = document.createElement("dt");
    const meaning = document.createElement("dd");
    (keysOf(element)[0] ?? "").split("+").forEach((key) => {
        const cap = document.createElement("kbd");
        cap.textContent = key.length > 1 ? key.charAt(0).toUpperCase() + key.slice(1) : key.toUpperCase();
        keys.append(cap);
    });
    meaning.textContent = nameOf(element);
    pair.append(keys, meaning);
    return pair;
}

function nameOf(element: HTMLElement): string {
    const label = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement ? element.labels?.[0] : undefined;
    const source = label ?? element.querySelector("legend, h1, h2, h3") ?? element;
    const copy = source.cloneNode(true) as HTMLElement;
    copy.querySelectorAll("kbd, svg").forEach((part) => part.remove());
    return element.dataset["shortcutLabel"] ?? element.getAttribute("aria-label") ?? copy.textContent?.trim() ?? "";
}

/** The only thing this page ever remembers in the browser: a yes or no. */
function on(): boolean {
    try {
        return localStorage.getItem(SETTING) !== "false";
    } catch {
        return true;
    }
}

function turn(wanted: boolean): void {
    document.documentElement.dataset["shortcuts"] = wanted ? "on" : "off";
    try {
        localStorage.setItem(SETTING, String(wanted));
    } catch {
        // A browser that keeps nothing keeps its shortcuts on.
    }
}
