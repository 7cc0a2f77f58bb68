import { csrf } from "./csrf";
import { enhance } from "./enhance";
import { type Fields, fieldsOf, post } from "./post";

const PANEL = "#likely";
const FOUND = "#likely-found";
const PAUSE_IN_TYPING = 300;
const ASKED_BY = ["note", "signs", "themes", "gender", "age", "channel", "date", "time", "frequentUser"];
const SENT = [...ASKED_BY, "id", "service", "notThese"];

let pause: ReturnType<typeof setTimeout> | undefined;
let asking = false;
let stale = false;
/** After an answer on the panel's own buttons the focus goes on within it. */
let goOnIn = false;
/** Somebody is just reaching for the panel: the newest answer waits until they have let go. */
let waiting = false;

/** Who the caller may be: asked on a pause in typing, one question at a time, and never changed under the hands. */
export function watchLikely(): void {
    document.addEventListener("click", answer);
    document.addEventListener("input", askSoon);
    document.addEventListener("change", askSoon);
    document.addEventListener("focusout", (event) => {
        if (waiting && !(event.relatedTarget instanceof Element && aside()?.contains(event.relatedTarget))) {
            waiting = false;
            void ask();
        }
    });
}

function answer(event: Event): void {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>(`${PANEL} button`) : null;
    const { likelyYes, likelyNo, likelyUndo } = button?.dataset ?? {};
    if (likelyYes ?? likelyNo ?? likelyUndo) {
        event.preventDefault();
        void (likelyYes ? choose(likelyYes) : decide(likelyNo, likelyUndo));
    }
}

function askSoon(event: Event): void {
    const field = event.target;
    if (document.querySelector(PANEL) && field instanceof Element && ASKED_BY.includes(field.getAttribute("name") ?? "")) {
        clearTimeout(pause);
        pause = setTimeout(() => void ask(), event.type === "input" ? PAUSE_IN_TYPING : 0);
    }
}

/** What was asked before the last word was typed is not shown: the question is asked again instead. */
async function ask(): Promise<void> {
    clearTimeout(pause);
    stale = asking;
    const panel = document.querySelector<HTMLElement>(PANEL);
    const form = document.getElementById("conversation");
    if (asking || !panel || !(form instanceof HTMLFormElement)) {
        return;
    }
    asking = true;
    const response = await post(panel.dataset["ask"] ?? "", question(form));
    const html = response?.ok ? await response.text() : undefined;
    asking = false;
    if (stale) {
        await ask();
    } else if (html !== undefined) {
        show(html);
    }
}

function question(form: HTMLFormElement): Fields {
    const fields = fieldsOf(form);
    [...fields.keys()].filter((name) => !SENT.includes(name) && name !== csrf()?.name).forEach((name) => fields.delete(name));
    fields.set("shown", document.querySelector<HTMLInputElement>(`${FOUND} [name="shown"]`)?.value ?? "");
    return fields;
}

function show(html: string): void {
    const place = document.querySelector<HTMLElement>(FOUND);
    if (!place) {
        return;
    }
    if (!goOnIn && aside()?.contains(document.activeElement)) {
        waiting = true;
        return;
    }
    place.innerHTML = html;
    enhance(place);
    if (goOnIn) {
        goOnIn = false;
        (place.querySelector<HTMLElement>("[data-likely-yes]") ?? document.getElementById("likely-heading"))?.focus();
    }
}

/** The same as choosing in the search: the alias is linked, and how to meet it shows. Then the note goes on. */
async function choose(id: string): Promise<void> {
    if (!radio(id)) {
        await lookUp(id);
    }
    const chosen = radio(id);
    if (chosen) {
        chosen.checked = true;
        chosen.dispatchEvent(new Event("change", { bubbles: true }));
        document.getElementById("note")?.focus();
    }
}

/** Brings the alias among those the search offers, where it stands chosen. */
async function lookUp(id: string): Promise<void> {
    const fields = new URLSearchParams({ frequentUser: id, service: value("service"), aliasSearch: "" });
    const response = await post(document.querySelector<HTMLElement>(PANEL)?.dataset["lookup"] ?? "", fields);
    const place = document.getElementById("aliases");
    if (response?.ok && place) {
        place.innerHTML = await response.text();
        enhance(place);
    }
}

/** A no stands in the form itself, so it is kept with the draft and sent with every question. */
function decide(no: string | undefined, undo: string | undefined): void {
    const place = document.getElementById("not-these");
    const field = place?.querySelector<HTMLInputElement>(`[value="${undo ?? no ?? ""}"]`) ?? newField(no ?? "");
    if (no) {
        place?.append(field);
        field.dispatchEvent(new Event("change", { bubbles: true }));
    } else {
        document.getElementById("note")?.dispatchEvent(new Event("change", { bubbles: true }));
        field.remove();
    }
    goOnIn = true;
    void ask();
}

function newField(id: string): HTMLInputElement {
    const field = document.createElement("input");
    field.type = "hidden";
    field.name = "notThese";
    field.value = id;
    field.setAttribute("form", "conversation");
    return field;
}

function aside(): Element | null | undefined {
    return document.querySelector(PANEL)?.closest("aside");
}

function radio(id: string): HTMLInputElement | null {
    return document.querySelector<HTMLInputElement>(`#aliases input[name="frequentUser"][value="${id}"]`);
}

function value(name: string): string {
    const form = document.getElementById("conversation");
    return form instanceof HTMLFormElement ? String(new FormData(form).get(name) ?? "") : "";
}
