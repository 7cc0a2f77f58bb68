/** The token that proves a request comes from our own page; it may change when somebody signs in again. */
export interface Csrf {
    name: string;
    token: string;
}

export function csrf(): Csrf | null {
    const meta = metaIn(document);
    return meta?.content && meta.dataset["name"] ? { name: meta.dataset["name"], token: meta.content } : null;
}

export function replaceCsrf(token: string): void {
    const meta = metaIn(document);
    if (!meta) {
        return;
    }
    meta.content = token;
    document
        .querySelectorAll<HTMLInputElement>(`input[type=hidden][name="${meta.dataset["name"]}"]`)
        .forEach((input) => (input.value = token));
}

/** Fetches a fresh token, for a page whose own went stale because another tab signed in. */
export async function refreshCsrf(): Promise<boolean> {
    try {
        const response = await fetch("/sign-in", { headers: { Accept: "text/html" } });
        const page = new DOMParser().parseFromString(await response.text(), "text/html");
        const token = metaIn(page)?.content;
        if (token) {
            replaceCsrf(token);
        }
        return Boolean(token);
    } catch {
        return false;
    }
}

/** Whose page this is: what was written on it must never be sent in the name of somebody who signed in after. */
export function person(): Record<string, string> {
    const id = document.querySelector<HTMLMetaElement>("meta[name=person]")?.content;
    return id ? { "X-Samklang-Person": id } : {};
}

function metaIn(page: Document): HTMLMetaElement | null {
    return page.querySelector<HTMLMetaElement>("meta[name=csrf]");
}
