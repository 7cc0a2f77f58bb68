import { replaceCsrf } from "./csrf";
import { askDevice } from "./passkeys";
import { fieldsOf, post } from "./post";
import { announce, say } from "./words";

let asking: Promise<boolean> | null = null;

/** Asks the person to sign in again without leaving the page; true once they have. One dialog at a time. */
export function signInAgain(): Promise<boolean> {
    asking ??= ask().finally(() => (asking = null));
    return asking;
}

function ask(): Promise<boolean> {
    const dialog = document.querySelector<HTMLDialogElement>("dialog#sign-in-again");
    const form = dialog?.querySelector<HTMLFormElement>("form[data-sign-in-again]:not([data-passkey])");
    const passkey = dialog?.querySelector<HTMLFormElement>("form[data-passkey]");
    if (!dialog || !form) {
        return Promise.resolve(false);
    }
    const before = document.activeElement;
    return new Promise((resolve) => {
        let signedIn = false;
        const attempt = async (event: SubmitEvent) => {
            event.preventDefault();
            signedIn = event.target === passkey && passkey ? await tryPasskey(passkey, form) : await trySignIn(form);
            if (signedIn) {
                dialog.close();
            }
        };
        form.addEventListener("submit", attempt);
        passkey?.addEventListener("submit", attempt);
        dialog.addEventListener(
            "close",
            () => {
                form.removeEventListener("submit", attempt);
                passkey?.removeEventListener("submit", attempt);
                form.reset();
                askForCode(form, false);
                message(form, "");
                if (before instanceof HTMLElement && before.isConnected) {
                    before.focus();
                }
                resolve(signedIn);
            },
            { once: true },
        );
        dialog.showModal();
        form.querySelector<HTMLInputElement>("input[name=username]")?.focus();
    });
}

async function trySignIn(form: HTMLFormElement): Promise<boolean> {
    const button = form.querySelector<HTMLButtonElement>("button[type=submit]");
    if (button?.getAttribute("aria-busy") === "true") {
        return false;
    }
    button?.setAttribute("aria-busy", "true");
    const response = await post(asksForCode(form) ? "/sign-in/code" : "/sign-in", fieldsOf(form));
    button?.removeAttribute("aria-busy");
    if (!response?.ok) {
        refuse(form, response);
        return false;
    }
    const { csrf, code } = await answer(response);
    if (code) {
        askForCode(form, true);
        message(form, say("signInCode"));
        return false;
    }
    return goOn(csrf);
}

async function tryPasskey(passkey: HTMLFormElement, form: HTMLFormElement): Promise<boolean> {
    const said = await askDevice(passkey);
    const fields = fieldsOf(passkey);
    fields.set("credential", said ?? "");
    const response = said ? await post("/sign-in/passkey", fields) : null;
    if (!response?.ok) {
        message(form, said ? reason(response) : say("signInPasskey"));
        return false;
    }
    return goOn((await answer(response)).csrf);
}

function goOn(csrf: string | undefined): boolean {
    if (csrf) {
        replaceCsrf(csrf);
    }
    announce(say("signedIn"));
    return true;
}

function refuse(form: HTMLFormElement, response: Response | null): void {
    const expired = response?.status === 401;
    message(form, asksForCode(form) && response?.status === 422 ? say("signInCodeWrong") : reason(response));
    if (expired) {
        askForCode(form, false);
    }
    select(form, asksForCode(form) ? "code" : "password");
}

/** An answer without a token keeps the one we have; a stale one is refreshed at the next request. */
async function answer(response: Response): Promise<{ csrf?: string; code?: boolean }> {
    try {
        return (await response.json()) as { csrf?: string; code?: boolean };
    } catch {
        return {};
    }
}

function asksForCode(form: HTMLFormElement): boolean {
    return form.querySelector<HTMLElement>("[data-second-step]")?.hidden === false;
}

function askForCode(form: HTMLFormElement, asking: boolean): void {
    const step = form.querySelector<HTMLElement>("[data-second-step]");
    if (step) {
        step.hidden = !asking;
        select(form, asking ? "code" : "password");
    }
}

function reason(response: Response | null): string {
    if (!response || response.status >= 500) {
        return say("signInOffline");
    }
    return response.status === 429 ? say("signInMany") : say("signInWrong");
}

function message(form: HTMLFormElement, text: string): void {
    const place = form.querySelector<HTMLElement>("[data-sign-in-message]");
    if (place) {
        place.textContent = text;
    }
}

function select(form: HTMLFormElement, name: string): void {
    const field = form.querySelector<HTMLInputElement>(`input[name=${name}]`);
    field?.focus();
    field?.select();
}
