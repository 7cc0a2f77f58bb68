import { draftOf } from "./drafts";
import { enhance } from "./enhance";
import { focusOn } from "./focus";
import { type Fields, fieldsOf, post } from "./post";
import { signInAgain } from "./sign-in-again";
import { announce, say, type Word } from "./words";

const busy = new WeakSet<HTMLFormElement>();

/** Submits forms marked `data-safe-submit` without leaving the page until the server has really taken them. */
export function watchSubmits(): void {
    document.addEventListener("submit", (event) => {
        const form = event.target as HTMLFormElement;
        if (!event.defaultPrevented && form.matches("[data-safe-submit]")) {
            event.preventDefault();
            void submitOnce(form, event.submitter);
        }
    });
}

type Settled = "leaving" | "staying";

async function submitOnce(form: HTMLFormElement, button: HTMLElement | null): Promise<void> {
    if (busy.has(form)) {
        return;
    }
    busy.add(form);
    const draft = draftOf(form);
    await draft?.hold();
    const fields = withVersion(fieldsOf(form, button), form);
    const wake = sleep(form, button);
    if ((await submit(form, button, fields)) === "staying") {
        busy.delete(form);
        wake();
        draft?.release();
    }
}

function withVersion(fields: Fields, form: HTMLFormElement): Fields {
    const version = form.dataset["draftVersion"];
    if (version !== undefined) {
        fields.set("draftVersion", version);
    }
    return fields;
}

/** Keeps keys and clicks from a form while it is sent; returns what wakes it. */
function sleep(form: HTMLFormElement, button: HTMLElement | null): () => void {
    const focused = document.activeElement;
    button?.setAttribute("aria-busy", "true");
    status(form, say("submitting"), "saving");
    form.inert = true;
    return () => {
        form.inert = false;
        button?.removeAttribute("aria-busy");
        if (focused instanceof HTMLElement && form.isConnected && document.activeElement === document.body) {
            focused.focus({ preventScroll: true });
        }
    };
}

async function submit(form: HTMLFormElement, button: HTMLElement | null, fields: Fields): Promise<Settled> {
    const url = button?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href;
    const response = await post(url, fields);
    if (!response) {
        return refuse(form, "submitOffline");
    }
    if (response.status === 401) {
        refuse(form, "submitSignedOut");
        return (await signInAgain()) ? submit(form, button, fields) : "staying";
    }
    const next = response.headers.get("HX-Redirect") ?? (response.redirected && response.ok ? response.url : null);
    if (next) {
        draftOf(form)?.close();
        location.assign(next);
        return "leaving";
    }
    if (response.status === 503) {
        return stay(form, await outageOf(response));
    }
    return (await swap(form, response)) ? "staying" : refuse(form, "submitFailed");
}

/** What the page that came back says of why nothing can be saved for the moment. */
async function outageOf(response: Response): Promise<string> {
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const why = page.querySelector("[data-outage]")?.textContent;
    return why ? `${why} ${say("submitFailed")}` : say("submitFailed");
}

/** Puts the server's answer (wrong input, two versions) in the form's place. */
async function swap(form: HTMLFormElement, response: Response): Promise<boolean> {
    const target = document.querySelector(form.dataset["safeTarget"] || `#${form.id}`);
    if (!target || !(response.ok || response.status === 409 || response.status === 422)) {
        return false;
    }
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    const fresh = page.getElementById(target.id);
    if (!fresh) {
        return false;
    }
    draftOf(form)?.close();
    const adopted = document.adoptNode(fresh);
    target.replaceWith(adopted);
    document.title = page.title || document.title;
    enhance(adopted);
    focusOn(adopted);
    return true;
}

function refuse(form: HTMLFormElement, word: Word): Settled {
    return stay(form, say(word));
}

function stay(form: HTMLFormElement, text: string): Settled {
    status(form, text, "offline");
    announce(text);
    return "staying";
}

function status(form: HTMLFormElement, text: string, state: string): void {
    const place = form.querySelector<HTMLElement>("[data-submit-status], [data-draft-status]") ?? newStatus(form);
    place.textContent = text;
    place.dataset["state"] = state;
}

function newStatus(form: HTMLFormElement): HTMLElement {
    const place = document.createElement("p");
    place.className = "draft-status";
    place.dataset["submitStatus"] = "";
    form.append(place);
    return place;
}
