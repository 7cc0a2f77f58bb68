import { say } from "./words";

/** The bar at the edge of the window that says what is wrong with the connection, and what to do. */
export function showConnection(text: string, onSignIn?: () => void): void {
    const bar = document.getElementById("connection");
    if (!bar) {
        return;
    }
    const paragraph = document.createElement("p");
    paragraph.textContent = text;
    bar.replaceChildren(paragraph);
    if (onSignIn) {
        bar.append(signInButton(onSignIn));
    }
    bar.hidden = false;
}

export function hideConnection(): void {
    const bar = document.getElementById("connection");
    if (bar && !bar.hidden) {
        bar.hidden = true;
        bar.replaceChildren();
    }
}

function signInButton(onSignIn: () => void): HTMLButtonElement {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button-secondary";
    button.textContent = say("signIn");
    button.addEventListener("click", onSignIn);
    return button;
}
