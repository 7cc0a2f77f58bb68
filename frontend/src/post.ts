import { csrf, person, refreshCsrf } from "./csrf";

const PATIENCE_MILLIS = 20_000;
const FORBIDDEN = 403;

export type Fields = URLSearchParams | FormData;

/** Sends fields as a form would; a keepalive request (64 KB at most) outlives its page. Returns null when nothing answered: no connection, or too slow. */
export async function post(url: string, fields: Fields, keepalive = false): Promise<Response | null> {
    const response = await send(url, fields, keepalive);
    if (response?.status === FORBIDDEN && (await refreshCsrf())) {
        return send(url, fields, keepalive);
    }
    return response;
}

async function send(url: string, fields: Fields, keepalive: boolean): Promise<Response | null> {
    const proof = csrf();
    if (proof) {
        fields.set(proof.name, proof.token);
    }
    try {
        return await fetch(url, {
            method: "POST",
            body: fields,
            headers: { "HX-Request": "true", ...person() },
            credentials: "same-origin",
            keepalive,
            signal: AbortSignal.timeout(PATIENCE_MILLIS),
        });
    } catch {
        return null;
    }
}

/** A form's fields as the server expects them; with the button that was pressed, if any. */
export function fieldsOf(form: HTMLFormElement, button?: HTMLElement | null): Fields {
    const data = new FormData(form, button);
    if (form.enctype === "multipart/form-data") {
        return data;
    }
    const fields = new URLSearchParams();
    data.forEach((value, name) => fields.append(name, typeof value === "string" ? value : value.name));
    return fields;
}
