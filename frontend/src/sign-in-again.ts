import { replaceCsrf } from "./csrf";
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
    const form = dialog?.querySelector<HTMLFormElement>("form[data-sign-in-again]");
    if (!dialog || !form) {
        return Promise.resolve(false);
    }
    const before = document.activeElement;
    return new Promise((resolve) => {
        let signedIn = false;
        const attempt = async (event: SubmitEvent) => {
            event.preventDefault();
            signedIn = await trySignIn(form);
            if (signedIn) {
                dialog.close();
            }
        };
        form.addEventListener("submit", attempt);
        dialog.addEventListener(
            "close",
            () => {
                form.removeEventListener("submit", attempt);
                form.reset();
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
    const response = await post("/sign-in", fieldsOf(form));
    button?.removeAttribute("aria-busy");
    if (!response?.ok) {
        message(form, reason(response));
        selectPassword(form);
        return false;
    }
    await takeToken(response);
    announce(say("signedIn"));
    return true;
}

async function takeToken(response: Response): Promise<void> {
    try {
        const { csrf } = (await response.json()) as { csrf?: string };
        if (csrf) {
            replaceCsrf(csrf);
        }
    } catch {
        // An answer without a token keeps the one we have; a stale one is refreshed at the next request.
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

function selectPassword(form: HTMLFormElement): void {
    const password = form.querySelector<HTMLInputElement>("input[name=password]");
    password?.focus();
    password?.select();
}
