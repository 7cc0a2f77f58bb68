import { enhance } from "./enhance";
import { fieldsOf, post } from "./post";
import { csrf } from "./csrf";
import { announce } from "./words";

const PANEL = "details[data-beside-name]";
/** What a panel is told of the conversation: whom and what it is about, never a word of it. */
const TOLD = ["service", "frequentUser", "themes", "channel", "id"];
const MATTERS = ["frequentUser", "themes", "channel"];

/** What lies beside the conversation form: fetched when opened, again when whom or what it is about changes. */
export function watchBeside(): void {
    document.addEventListener("toggle", opened, true);
    document.addEventListener("change", changed);
    document.addEventListener("click", pressed);
}

/** Fills what stands open when the page, or a part of it, comes. */
export function fillBeside(scope: ParentNode): void {
    scope.querySelectorAll<HTMLDetailsElement>(PANEL).forEach((panel) => {
        panel.dataset["besideWas"] = String(panel.open);
        if (panel.open) {
            void fill(panel);
        }
    });
}

function opened(event: Event): void {
    const panel = event.target;
    if (!(panel instanceof HTMLDetailsElement) || !panel.matches(PANEL) || panel.dataset["besideWas"] === String(panel.open)) {
        return;
    }
    panel.dataset["besideWas"] = String(panel.open);
    const choice = new URLSearchParams({ panel: panel.dataset["besideName"] ?? "", open: String(panel.open) });
    void post("/helpline/conversations/panels", choice);
    if (panel.open) {
        void fill(panel);
    }
}

/** What somebody just reads or presses stays as it is until they have let go. */
function changed(event: Event): void {
    if (event.target instanceof Element && MATTERS.includes(event.target.getAttribute("name") ?? "")) {
        document.querySelectorAll<HTMLDetailsElement>(`${PANEL}[open]`).forEach((panel) => void fill(panel));
    }
}

async function fill(panel: HTMLDetailsElement): Promise<void> {
    const address = panel.dataset["beside"];
    const form = document.getElementById("conversation");
    const place = panel.querySelector<HTMLElement>(".beside-inside");
    if (!address || !place || !(form instanceof HTMLFormElement) || place.contains(document.activeElement)) {
        return;
    }
    const fields = fieldsOf(form);
    [...fields.keys()].filter((name) => !TOLD.includes(name) && name !== csrf()?.name).forEach((name) => fields.delete(name));
    carried(place).forEach((field) => fields.append(field.name, field.value));
    const asked = fields.toString();
    panel.dataset["besideAsked"] = asked;
    const response = await post(address, fields);
    const html = response?.ok ? await response.text() : undefined;
    if (html !== undefined && panel.dataset["besideAsked"] === asked && !place.contains(document.activeElement)) {
        const stage = [...place.querySelectorAll("details")].findIndex((part) => part.open);
        const typed = written(place);
        place.innerHTML = html;
        keepOpen(place, stage);
        typed.forEach((value, id) => write(place, id, value));
        enhance(place);
    }
}

/** Answers given in a panel go along when it is fetched anew. */
function carried(place: HTMLElement): HTMLInputElement[] {
    return [...place.querySelectorAll<HTMLInputElement>("input[data-beside-carry]")];
}

/** What somebody has begun to write in a panel, by the field it stands in. */
function written(place: HTMLElement): Map<string, string> {
    const fields = [...place.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>("textarea, select")];
    return new Map(fields.filter((field) => field.value !== "").map((field) => [field.id, field.value]));
}

function write(place: HTMLElement, id: string, value: string): void {
    const field = [...place.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>("textarea, select")].find((found) => found.id === id);
    if (field) {
        field.value = value;
    }
}

/** The part that was open before is the one somebody works with. */
function keepOpen(place: HTMLElement, stage: number): void {
    const part = place.querySelectorAll("details")[stage];
    if (part) {
        part.open = true;
    }
}

function pressed(event: Event): void {
    const pressed = event.target instanceof Element ? event.target : null;
    const way = pressed?.closest<HTMLElement>("[data-beside-open]");
    const copy = pressed?.closest<HTMLElement>("[data-copy]");
    if (pressed?.closest("[data-print]")) {
        window.print();
    }
    if (way) {
        goTo(event, way.dataset["besideOpen"] ?? "");
    }
    if (copy) {
        void copyWords(copy);
    }
}

function goTo(event: Event, id: string): void {
    const panel = document.getElementById(id);
    if (panel instanceof HTMLDetailsElement) {
        event.preventDefault();
        panel.open = true;
        panel.querySelector("summary")?.focus({ preventScroll: true });
        bringUp(panel);
    }
}

/** Where the column scrolls by itself, the note beside it stays where it is. */
function bringUp(panel: HTMLElement): void {
    const column = panel.closest("aside");
    if (column && column.scrollHeight > column.clientHeight + 1) {
        column.scrollTop += panel.getBoundingClientRect().top - column.getBoundingClientRect().top;
    } else {
        panel.scrollIntoView({ block: "start" });
    }
}

/** Into the clipboard and nowhere else: a wording is for the caller, not for the note. */
async function copyWords(button: HTMLElement): Promise<void> {
    const words = document.getElementById(button.dataset["copy"] ?? "")?.textContent?.trim() ?? "";
    try {
        await navigator.clipboard.writeText(words);
    } catch {
        copyOldWay(words);
    }
    announce(button.dataset["copied"] ?? "");
    button.dataset["done"] = "";
    setTimeout(() => delete button.dataset["done"], 2_000);
}

/** Where the page comes without encryption, browsers keep their clipboard to themselves. */
function copyOldWay(words: string): void {
    const field = document.createElement("textarea");
    field.value = words;
    field.className = "sr-only";
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
}
