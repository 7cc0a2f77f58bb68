import { fieldsOf, post } from "./post";

/** Shows the forms that need a passkey where the browser can have one, and lets the device answer before they are sent. */
export function offerPasskeys(scope: ParentNode): void {
    if (!canUsePasskeys()) {
        return;
    }
    scope.querySelectorAll<HTMLFormElement>("form[data-passkey]:not([data-passkey-ready])").forEach((form) => {
        form.dataset["passkeyReady"] = "";
        form.hidden = false;
        if (form.matches("[data-sign-in-again]")) {
            return;
        }
        form.addEventListener("submit", (event) => {
            if (credentialIn(form).value === "") {
                event.preventDefault();
                void answer(form);
            }
        });
    });
}

function canUsePasskeys(): boolean {
    return (
        window.isSecureContext &&
        typeof PublicKeyCredential !== "undefined" &&
        "parseCreationOptionsFromJSON" in PublicKeyCredential &&
        "parseRequestOptionsFromJSON" in PublicKeyCredential
    );
}

async function answer(form: HTMLFormElement): Promise<void> {
    const said = await askDevice(form);
    if (said) {
        credentialIn(form).value = said;
        form.requestSubmit();
    } else {
        refuse(form);
    }
}

/** What the device says to the server's question, in JSON; null when it says nothing. */
export async function askDevice(form: HTMLFormElement): Promise<string | null> {
    try {
        const response = await post(form.dataset["question"] ?? "", fieldsOf(form));
        if (!response?.ok) {
            return null;
        }
        const credential = await credentialFor(form.dataset["passkey"], await response.json());
        return credential instanceof PublicKeyCredential ? JSON.stringify(credential.toJSON()) : null;
    } catch {
        // Whoever changes their mind at the device's question may choose another way in.
        return null;
    }
}

function credentialFor(ceremony: string | undefined, question: unknown): Promise<Credential | null> {
    return ceremony === "make"
        ? navigator.credentials.create({
              publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(question as PublicKeyCredentialCreationOptionsJSON),
          })
        : navigator.credentials.get({
              publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(question as PublicKeyCredentialRequestOptionsJSON),
          });
}

function credentialIn(form: HTMLFormElement): HTMLInputElement {
    return form.elements.namedItem("credential") as HTMLInputElement;
}

function refuse(form: HTMLFormElement): void {
    const place = form.querySelector<HTMLElement>("[data-passkey-message]");
    if (place) {
        place.hidden = false;
        place.textContent = place.dataset["refused"] ?? "";
    }
}
